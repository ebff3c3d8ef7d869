package roundtable.worth;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of another system's report.
 *
 * @param row as a spreadsheet counts it
 */
record Slip(int row, Kind kind, String from, String to, Said said) {
  /** What the reports call them. */
  enum Kind {
    REFERRAL,
    ONE_TO_ONE,
    /** "Thank you for closed business": from whoever had the business, to whoever sent it. */
    CLOSED,
    OTHER;

    static Optional<Kind> named(String words) {
      String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      return switch (plain) {
        case "referral" -> Optional.of(REFERRAL);
        case "onetoone", "121", "1to1" -> Optional.of(ONE_TO_ONE);
        case "tyfcb" -> Optional.of(CLOSED);
        case "ceu" -> Optional.of(OTHER);
        default -> Optional.empty();
      };
    }
  }

  /**
   * @param amount of closed business, as it stands there; empty for the other kinds
   */
  record Said(String amount, String detail) {}

  private static final String TAB = "\t";

  /** One line of text, for the time between the upload and the import. */
  String line() {
    return String.join(
        "\t",
        Integer.toString(row),
        kind.name(),
        plain(from),
        plain(to),
        plain(said.amount()),
        plain(said.detail()));
  }

  static Slip of(String line) {
    String[] parts = line.split(TAB, -1);
    return new Slip(
        Integer.parseInt(parts[0]),
        Kind.valueOf(parts[1]),
        parts[2],
        parts[3],
        new Said(parts[4], parts[5]));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
