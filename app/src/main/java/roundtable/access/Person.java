package roundtable.access;

/** Somebody with an address. What they are in a group is a membership's business. */
public record Person(long id, String email, String name) {}
