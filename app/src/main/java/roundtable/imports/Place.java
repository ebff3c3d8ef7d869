package roundtable.imports;

/** Where a business is; both may be empty. */
public record Place(String street, String city) {}
