package roundtable.matching;

/** What may be done with a match. */
public enum Sureness {
  /**
   * The same business in at least 99 of 100 cases by name alone, measured on the development sets;
   * fewer where branches of one chain count as businesses of their own (docs/matching.md).
   */
  CERTAIN,
  /** Likely enough to ask the list's owner "is this the same?". */
  ASK
}
