package roundtable.client;

import roundtable.imports.Stage;

/** What a business on the list is to its owner. */
public enum Kind {
  CLIENT("client", Tie.WORK_WITH),
  PROSPECT("prospect", Tie.KNOW_OF),
  FORMER("former client", Tie.HAVE_MET),
  CONTACT("contact", Tie.HAVE_MET);

  private final String words;
  private final Tie usual;

  Kind(String words, Tie usual) {
    this.words = words;
    this.usual = usual;
  }

  public String words() {
    return words;
  }

  /** How well a business of this kind is known, where nobody has said. */
  public Tie usual() {
    return usual;
  }

  static Kind of(Stage stage) {
    return valueOf(stage.name());
  }
}
