package roundtable.imports;

/** A person at a business; both may be empty. */
public record Person(String name, String position) {}
