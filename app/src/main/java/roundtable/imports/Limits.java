package roundtable.imports;

/** How much one file may hold. */
public record Limits(long bytes, int rows, int characters) {
  /** A browser upload: ten thousand rows of ordinary width are about two megabytes. */
  public static final Limits BROWSER = new Limits(5L << 20, 10_000, 1_000);
}
