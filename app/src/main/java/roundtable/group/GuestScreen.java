package roundtable.group;

/** A group, for its guest. */
public record GuestScreen(Group group) {}
