package roundtable.imports;

/** What taking rows did: the same file again adds nothing. */
public record Tally(int added, int changed, int already) {
  public static final Tally NOTHING = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(added + other.added, changed + other.changed, already + other.already);
  }
}
