package roundtable.imports;

/**
 * How to reach a business: e-mail in small letters, phone as E.164, website without www; each may
 * be empty.
 */
public record Reach(String email, String phone, String website) {}
