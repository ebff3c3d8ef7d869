package roundtable.imports;

/** How far an import has come. */
public record Progress(State state, int done, int of, Tally tally, int leftOut) {
  public enum State {
    RUNNING,
    FINISHED,
    CANCELLED,
    FAILED
  }

  public boolean ended() {
    return state != State.RUNNING;
  }

  /** In whole percent; a hundred only at the end. */
  public int percent() {
    return of == 0 ? 100 : Math.min(100, (int) (100L * done / of));
  }
}
