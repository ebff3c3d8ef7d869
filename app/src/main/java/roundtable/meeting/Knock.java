package roundtable.meeting;

/** A phone that scanned the code and waits to be let in. */
public record Knock(String id, String name, String business) {}
