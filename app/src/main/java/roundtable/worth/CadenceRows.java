package roundtable.worth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import roundtable.evidence.rates.Regularity;
import roundtable.group.Cadence;
import roundtable.group.Tenure;
import roundtable.meeting.Attendance.Attended;
import roundtable.referral.LeadDays.LeadDay;

/** Who sat how long in a group, and on which days leads went round in it. */
record CadenceRows(Tenure here, List<Attended> attended, List<LeadDay> leads) {
  private static final double MINUTES = 60;

  ZoneId zone() {
    return ZoneId.of(here.group().timeZone());
  }

  /** What the group did under one cadence, all stretches of it together, before a day. */
  CadenceCounts under(Cadence cadence, LocalDate end) {
    List<Spell> spells =
        Spell.of(here, zone()).stream().filter(one -> one.cadence() == cadence).toList();
    List<Attended> sat = attended.stream().filter(one -> in(spells, day(one), end)).toList();
    return new CadenceCounts(
        cadence,
        (int) sat.stream().map(Attended::meeting).distinct().count(),
        (int) sat.stream().map(Attended::membership).distinct().count(),
        sat.stream().mapToDouble(one -> one.minutes() / MINUTES).sum(),
        leads.stream().filter(one -> in(spells, one.on(), end)).count());
  }

  private static boolean in(List<Spell> spells, LocalDate day, LocalDate end) {
    return day.isBefore(end) && spells.stream().anyMatch(one -> one.holds(day));
  }

  private LocalDate day(Attended one) {
    return LocalDate.ofInstant(one.at(), zone());
  }

  /** How many times the variance of a Poisson count a month's leads have; 1 at least. */
  double swing(LocalDate end) {
    YearMonth first =
        attended.stream()
            .map(one -> YearMonth.from(day(one)))
            .min(Comparator.naturalOrder())
            .orElse(YearMonth.from(end));
    long months = ChronoUnit.MONTHS.between(first, YearMonth.from(end));
    long[] counts =
        LongStream.range(0, months)
            .map(
                month ->
                    leads.stream()
                        .filter(one -> YearMonth.from(one.on()).equals(first.plusMonths(month)))
                        .count())
            .toArray();
    double swing = Regularity.of(counts).map(Regularity::dispersion).orElse(1.0);
    return swing > 1 ? swing : 1;
  }
}
