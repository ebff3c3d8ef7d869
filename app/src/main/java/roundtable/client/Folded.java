package roundtable.client;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import roundtable.web.Token;

/** Text as search and order see it: no capitals, no accents, no punctuation. */
final class Folded {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  static String of(String text) {
    String bare = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace("ß", "ss");
    return REST.matcher(lower).replaceAll(" ").strip();
  }

  /** What a row is found by: the name stands first, so that it is also the order. */
  static String row(Details details) {
    return of(details.name())
        + " | "
        + of(details.person().name())
        + " | "
        + of(details.place().city())
        + " | "
        + of(details.reach().website());
  }

  /** The same for the same business in two files. */
  static String same(Details details) {
    return Token.hash(
            of(details.name())
                + "|"
                + of(details.person().name())
                + "|"
                + of(details.place().city()))
        .substring(0, 32);
  }
}
