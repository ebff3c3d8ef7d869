package roundtable.client;

/** How well the owner knows a business. */
public enum Tie {
  KNOW_OF("know of"),
  HAVE_MET("have met"),
  WORK_WITH("work with"),
  CLOSE("close");

  private final String words;

  Tie(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
