package roundtable.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How this feature says things. */
final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private Words() {}

  static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "12 days", "1 day", "today". */
  static String since(Instant then, Instant now) {
    long days = Duration.between(then, now).toDays();
    return days < 1 ? "today" : days == 1 ? "1 day" : days + " days";
  }

  static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
