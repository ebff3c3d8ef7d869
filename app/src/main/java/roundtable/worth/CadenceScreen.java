package roundtable.worth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import roundtable.evidence.Interval;
import roundtable.evidence.worth.Estimate;
import roundtable.group.Cadence;
import roundtable.group.Group;
import roundtable.web.Place;

/**
 * How often to meet: what each rhythm takes, what those tried here brought for it, and what it
 * cannot say.
 */
public record CadenceScreen(Group group, List<Line> lines, String told) {
  private static final double MINUTES = 60;
  private static final double HUNDRED = 100;

  /**
   * A rhythm.
   *
   * @param takes hours a year for who misses nothing
   * @param aYear leads in that time
   */
  public record Line(String often, boolean now, String takes, String brought, String aYear) {}

  static CadenceScreen of(CadenceRows rows, LocalDate today) {
    LocalDate end = today.withDayOfMonth(1);
    Group group = rows.here().group();
    double swing = rows.swing(end);
    CadenceCounts now = rows.under(group.setting().cadence(), end);
    List<CadenceCounts> all =
        Arrays.stream(Cadence.values()).map(cadence -> rows.under(cadence, end)).toList();
    return new CadenceScreen(
        group,
        all.stream().map(one -> line(one, now, swing, group)).toList(),
        told(now, all, swing));
  }

  private static Line line(CadenceCounts one, CadenceCounts now, double swing, Group group) {
    double hours = hours(one.cadence(), group);
    return new Line(
        VerdictWords.capital(one.cadence().words()),
        one.cadence() == now.cadence(),
        Amounts.hours(hours * MINUTES),
        brought(one, swing),
        one.enough()
            ? Amounts.counts(Sums.times(one.anHour(swing), hours))
            : now.enough() ? toMatch(now.anHour(swing), hours) : "");
  }

  private static double hours(Cadence cadence, Group group) {
    return cadence.aYear() * group.setting().meetingMinutes() / MINUTES;
  }

  private static String brought(CadenceCounts one, double swing) {
    if (!one.tried()) {
      return "not tried here";
    }
    if (one.members() < CadenceCounts.FEWEST_MEMBERS) {
      return "fewer than five members came: not counted";
    }
    return one.enough()
        ? "%s (%s in %s)"
            .formatted(
                Amounts.counts(Sums.times(one.anHour(swing), HUNDRED)),
                VerdictWords.count((int) one.leads(), "lead"),
                VerdictWords.count(one.meetings(), "meeting"))
        : VerdictWords.count(one.meetings(), "meeting") + ": too few to say";
  }

  /** What an hour has to bring to be as good as now. */
  private static String toMatch(Estimate now, double hours) {
    return "as good for an hour as now from about %s on"
        .formatted(Amounts.count(now.likely() * hours));
  }

  private static String told(CadenceCounts now, List<CadenceCounts> all, double swing) {
    if (!now.enough()) {
      return "Too little is on record to say what meeting %s brings: it takes four meetings, and five members who came. What each rhythm takes is certain."
          .formatted(now.cadence().words());
    }
    List<CadenceCounts> others =
        all.stream().filter(one -> one.enough() && one.cadence() != now.cadence()).toList();
    return others.isEmpty()
        ? "Your group has met %s only, so nothing here can be compared. What another rhythm takes is certain; what it brings only trying it tells."
            .formatted(now.cadence().words())
        : String.join(" ", others.stream().map(other -> told(now, other, swing)).toList());
  }

  private static String told(CadenceCounts now, CadenceCounts other, double swing) {
    Interval times = now.beside(other, swing).orElse(Interval.UNKNOWN);
    if (!times.known()) {
      return "Not one lead in either, so nothing can be compared.";
    }
    String range =
        Double.isInfinite(times.upper())
            ? "%s times as many leads or more".formatted(Amounts.count(times.lower()))
            : "between %s and %s times as many leads"
                .formatted(Amounts.count(times.lower()), Amounts.count(times.upper()));
    String figures =
        "Meeting %s brought %s for an hour at the table as meeting %s."
            .formatted(now.cadence().words(), range, other.cadence().words());
    return times.lower() > 1
        ? figures + " Now is better, unless something else changed with it."
        : times.upper() < 1
            ? figures + " It was better then, unless something else changed with it."
            : figures + " That cannot say which is better.";
  }

  public Place place() {
    return new Place(group.id(), group.name(), "settings");
  }

  public String minutes() {
    return Integer.toString(group.setting().meetingMinutes());
  }
}
