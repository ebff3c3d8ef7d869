package roundtable.commandline;

/** A file that cannot be used, with one sentence that says why. */
final class BadInput extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  BadInput(String sentence) {
    super(sentence);
  }
}
