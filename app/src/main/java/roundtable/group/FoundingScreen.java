package roundtable.group;

/**
 * Setting up a group.
 *
 * @param nameless the founder has not told their own name yet
 */
public record FoundingScreen(GroupFormScreen group, boolean nameless) {}
