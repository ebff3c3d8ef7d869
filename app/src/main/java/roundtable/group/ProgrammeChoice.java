package roundtable.group;

/**
 * A programme a group may choose. What it means is the meeting's business; here it is a key and its
 * words.
 */
public record ProgrammeChoice(String key, String name, String hint) {}
