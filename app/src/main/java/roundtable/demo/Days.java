package roundtable.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When a group met.
 *
 * @param first the first month of its history
 * @param weekly for how many months at first it met every week
 * @param aMonth how many meetings a month after that, of four
 */
record Days(YearMonth first, ZoneId zone, int weekly, int aMonth, DayOfWeek day) {
  private static final int WEEKS = 4;
  private static final LocalTime AT = LocalTime.of(7, 30);

  /** How many meetings there were. */
  int in(int month) {
    return month < weekly ? WEEKS : aMonth;
  }

  Instant meeting(int month, int number) {
    int week = (number + 1) * WEEKS / in(month);
    LocalDate on =
        first.plusMonths(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    return on.atTime(AT).atZone(zone).toInstant();
  }

  LocalDate on(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** When everybody joined who was there from the first meeting on. */
  Instant founded() {
    return begin(0);
  }

  /** When it no longer met every week. */
  Instant changed() {
    return begin(weekly);
  }

  private Instant begin(int month) {
    return first.plusMonths(month).atDay(1).atTime(AT).atZone(zone).toInstant();
  }
}
