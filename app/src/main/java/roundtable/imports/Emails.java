package roundtable.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first e-mail address in a cell: Google joins several with ":::", others with commas. */
final class Emails {
  /**
   * Tried at the beginning of a word alone: tried at each letter, a cell of a million letters took
   * hours.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@(?:[\\p{L}\\p{N}-]++\\.)+\\p{L}{2,}");

  private Emails() {}

  static Optional<String> read(CharSequence cell) {
    Matcher found = ADDRESS.matcher(cell);
    return found.find() ? Optional.of(found.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
