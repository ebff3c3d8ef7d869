package roundtable.group;

/** What a member is in the group for, and the business they do it with. */
public record Profession(String name, String business) {}
