package roundtable.introduction;

/** An introduction, and which of the two I am. */
public record Mine(Introduction introduction, Side side) {
  public long id() {
    return introduction.id();
  }

  public RaisedHand hand() {
    return introduction.hand();
  }

  public Party other() {
    return hand().party(side.other());
  }

  /** Whether it waits for me. */
  public boolean myTurn() {
    return introduction.next() == side;
  }
}
