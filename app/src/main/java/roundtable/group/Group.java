package roundtable.group;

/**
 * A standing set of members who meet on a cadence.
 *
 * @param word what its members call it: group, chapter, home group
 * @param country two letters; how phone numbers without a prefix are read
 */
public record Group(
    long id, String name, String word, String country, String timeZone, Setting setting) {}
