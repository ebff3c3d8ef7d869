package roundtable.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An instant in words: in a group's time zone, or in UTC and saying so. */
public final class Moment {
  private static final DateTimeFormatter HERE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Moment() {}

  public static String words(Instant at, @Nullable ZoneId zone) {
    return zone == null ? UTC.format(at.atZone(ZoneOffset.UTC)) : HERE.format(at.atZone(zone));
  }

  public static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }
}
