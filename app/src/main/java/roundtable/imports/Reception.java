package roundtable.imports;

/** What becomes of a file handed in: it can be read, or a sentence says what to do. */
public sealed interface Reception permits ImportFile, Refusal {}
