package roundtable.worth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months in words. */
final class Days {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private Days() {}

  static String of(YearMonth month) {
    return MONTH.format(month);
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** A report without days gives a month only. */
  static String of(Entry.Day day) {
    return day.known() ? of(day.on()) : "about " + of(YearMonth.from(day.on()));
  }
}
