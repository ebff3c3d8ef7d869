package roundtable.client;

/** One row of a private list. */
public record Client(long id, Details details, Kind kind, Tie tie) {
  public String name() {
    return details.name();
  }
}
