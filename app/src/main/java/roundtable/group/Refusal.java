package roundtable.group;

/** Why something is not done, in a sentence for whoever asked. */
public record Refusal(String reason) {}
