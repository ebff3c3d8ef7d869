package roundtable.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as exports write them; a time behind the date is passed over. */
final class Dates {
  private static final List<DateTimeFormatter> CLEAR =
      List.of(
          format("uuuu-M-d", Locale.ROOT),
          format("d.M.uuuu", Locale.ROOT),
          format("d MMM uuuu", Locale.ENGLISH),
          format("MMM d, uuuu", Locale.ENGLISH),
          twoDigits("d-MMM-"),
          twoDigits("d.M."));

  private static final DateTimeFormatter MONTH_FIRST = format("M/d/uuuu", Locale.ROOT);
  private static final DateTimeFormatter DAY_FIRST = format("d/M/uuuu", Locale.ROOT);

  private Dates() {}

  /** In the United States 3/4 is March, elsewhere it is April. */
  static Optional<LocalDate> read(String cell, String region) {
    String day = cell.replaceFirst("[T ]\\d{1,2}:\\d\\d.*$", "");
    Stream<DateTimeFormatter> slashes =
        region.equals("US") ? Stream.of(MONTH_FIRST, DAY_FIRST) : Stream.of(DAY_FIRST, MONTH_FIRST);
    return Stream.concat(CLEAR.stream(), slashes)
        .flatMap(format -> parse(day, format).stream())
        .findFirst();
  }

  private static Optional<LocalDate> parse(String day, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeException anotherFormat) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@code 7-Feb-22}: of this century. */
  private static DateTimeFormatter twoDigits(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
        .toFormatter(Locale.ENGLISH);
  }
}
