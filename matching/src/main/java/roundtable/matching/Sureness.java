package roundtable.matching;

/** What may be done with a match. */
public enum Sureness {
  /** The same business in at least 99 of 100 cases, measured on the development sets. */
  CERTAIN,
  /** Likely enough to ask the list's owner "is this the same?". */
  ASK
}
