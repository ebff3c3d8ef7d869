package roundtable.client;

import roundtable.imports.Known;

/** How well the owner knows a business. */
public enum Tie {
  KNOW_OF(Known.KNOW_OF),
  HAVE_MET(Known.HAVE_MET),
  WORK_WITH(Known.WORK_WITH),
  CLOSE(Known.CLOSE);

  private final Known known;

  Tie(Known known) {
    this.known = known;
  }

  /** The same words as in a file, so that an export comes back as it was. */
  public String words() {
    return known.words();
  }

  static Tie of(Known known) {
    return valueOf(known.name());
  }
}
