package roundtable.imports;

/** Why a file cannot be taken, in a sentence that says what to do. */
public record Refusal(String reason) implements Reception {}
