package roundtable.imports;

/** Is told each row of a file, in order. */
@FunctionalInterface
interface RowVisitor {
  /** Answers whether to go on. */
  boolean row(RawRow row);

  /** A row that cannot be taken apart; reading goes on behind it. */
  default void damaged(int row, String reason) {}
}
