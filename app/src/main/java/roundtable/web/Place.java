package roundtable.web;

/**
 * Where a page is: in which group, under which entry of the menu.
 *
 * @param key the menu's entry, or anything else for none
 */
public record Place(long groupId, String groupName, String key) {}
