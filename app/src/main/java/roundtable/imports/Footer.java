package roundtable.imports;

import java.util.regex.Pattern;

/** Lines that programs put below a list: totals, dates of printing, bases of accounting. */
final class Footer {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand |sub)?totals?( .*)?|sum|summe|gesamt(summe|betrag)?|total général|totaal|suma|sum:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PRINTED =
      Pattern.compile(
          "(mon|tues|wednes|thurs|fri|satur|sun)day, .*\\d{4}.*|(accrual|cash) basis.*|page \\d+.*",
          Pattern.CASE_INSENSITIVE);

  /** A line longer than this is no total: a megabyte of it need not be looked at. */
  private static final int LONGEST = 200;

  private Footer() {}

  /** A company may be called Total: only a row without any other word is one. */
  static boolean is(RawRow row) {
    String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    if (first.length() > LONGEST) {
      return false;
    }
    long words = row.cells().stream().filter(Text::hasWord).count();
    boolean total = TOTAL.matcher(first.strip()).matches() && row.cells().size() > 1;
    return words == 1 && (total || PRINTED.matcher(first.strip()).matches());
  }
}
