package roundtable.group;

/**
 * A place on a group's home that another feature fills, pulled from its own address.
 *
 * @param path under the group's address
 * @param words the link that stands there where no script runs
 * @param wide across the page, above the rest
 */
public record HomeSlot(String path, String words, boolean wide) {}
