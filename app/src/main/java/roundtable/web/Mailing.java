package roundtable.web;

import io.javalin.http.Context;

/** What becomes of a mail written here, as whoever reads this page has to be told. */
public enum Mailing {
  /** A mail server takes it. */
  LEAVES,
  /** There is no mail server, and the reader runs this one: the mails lie in their outbox. */
  KEPT_FOR_YOU,
  /** There is no mail server: somebody else reads the mails in the outbox. */
  KEPT_FOR_OPERATOR;

  private static final String HERE = "mailing";

  public static Mailing of(Context context) {
    Mailing known = context.attribute(HERE);
    return known == null ? LEAVES : known;
  }

  /** Said once, by whoever knows who reads. */
  public static void tell(Context context, boolean leaves, boolean operator) {
    context.attribute(HERE, leaves ? LEAVES : operator ? KEPT_FOR_YOU : KEPT_FOR_OPERATOR);
  }

  public boolean leaves() {
    return this == LEAVES;
  }

  public boolean yours() {
    return this == KEPT_FOR_YOU;
  }

  /**
   * What became of mails that were written.
   *
   * @param what as in "1 invitation is"
   */
  public String sent(String what) {
    return what
        + switch (this) {
          case LEAVES -> " on the way.";
          case KEPT_FOR_YOU -> " written, not mailed. You find the words in your outbox.";
          case KEPT_FOR_OPERATOR ->
              " written, not mailed. Whoever runs this server finds the words in the outbox.";
        };
  }

  /** The sentence where mails leave, or what happened instead. */
  public String or(String mailed) {
    return switch (this) {
      case LEAVES -> mailed;
      case KEPT_FOR_YOU ->
          "Nothing was mailed: no mail server is set up. The mail lies in your outbox.";
      case KEPT_FOR_OPERATOR ->
          "Nothing was mailed: this server has no mail server. Whoever runs it finds the mail in"
              + " the outbox; it is quicker to tell them yourself.";
    };
  }
}
