package roundtable.preparation;

import java.util.List;

/**
 * Companies from one's own list under the field one types in.
 *
 * @param slot the field's name
 */
public record Suggested(String slot, List<Suggestions.Suggestion> rows) {}
