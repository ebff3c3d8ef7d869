package roundtable.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Cadence;
import roundtable.group.Group;
import roundtable.group.GroupSettings;
import roundtable.group.Membership;
import roundtable.group.Setting;
import roundtable.meeting.Programme;

/**
 * Two years of the Tuesday Table, where Jo is new; two years of another group, where Ada goes, too;
 * and a group of Hal's that has not met yet.
 */
record Past(DSLContext tx, Instant now) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int NEW_SINCE = 2;

  /** So long did the Tuesday Table meet every week; Ada then made it twice a month. */
  private static final int WEEKLY = 8;

  private static final long TUESDAY_DUES = 360;
  private static final long EARLY_DUES = 900;

  /** How the Tuesday Table began. */
  static DemoGroup.Begun begun(Instant now) {
    return new DemoGroup.Begun(player -> joined(player, now), Cadence.WEEKLY);
  }

  /** When a member of the Tuesday Table took the seat. */
  private static Instant joined(Cast.Player player, Instant now) {
    YearMonth first = first(now).plusMonths(isNew(player) ? PastGroup.MONTHS - NEW_SINCE : 0);
    return tuesdays(first).founded();
  }

  private static boolean isNew(Cast.Player player) {
    return player.equals(Cast.players().getLast());
  }

  private static YearMonth first(Instant now) {
    return YearMonth.from(now.atZone(ZONE)).minusMonths(PastGroup.MONTHS);
  }

  private static Days tuesdays(YearMonth first) {
    return new Days(first, ZONE, WEEKLY, 2, DayOfWeek.TUESDAY);
  }

  void write(List<Membership> tuesday) {
    Companies companies = new Companies();
    List<Membership> old = tuesday.subList(0, tuesday.size() - 1);
    Membership ada = tuesday.getFirst();
    Membership jo = tuesday.getLast();
    meetLessOften(ada.groupId());
    PastGroup.of(
            new PastGroup.Manner(tuesdays(first(now)), Programme.FIVE_MINUTE, TUESDAY_DUES, 27),
            old,
            List.of(jo),
            PastGroup.MONTHS - NEW_SINCE)
        .write(tx, companies, now);
    Business.give(tx, tuesday, now);
    Membership early = earlyCircle(companies);
    lunch();
    OwnWords words = new OwnWords(tx, now);
    words.prices(ada, PastGroup.HOUR, PastGroup.CLIENT);
    words.terms(ada, 40, TUESDAY_DUES);
    words.terms(early, 50, EARLY_DUES);
    words.entries(ada);
    words.clients(ada);
    words.prices(jo, 55, 700);
    words.terms(jo, 30, TUESDAY_DUES);
  }

  private void meetLessOften(long group) {
    Days days = tuesdays(first(now));
    Person ada = new Founding(tx, _ -> days.founded()).met(Cast.players().getFirst());
    Setting now = DemoGroup.setting(Cadence.TWICE_A_MONTH, Programme.FIVE_MINUTE);
    GroupSettings.set(tx, ada, group, now, days.changed());
  }

  private Membership earlyCircle(Companies companies) {
    Days days = new Days(first(now), ZONE, 0, 4, DayOfWeek.THURSDAY);
    List<Cast.Player> players = new ArrayList<>(Cast.players("early-circle"));
    players.add(1, Cast.players().getFirst());
    Group wanted = group("Early Circle", Cadence.WEEKLY, Programme.CLASSIC);
    List<Membership> members = new Founding(tx, _ -> days.founded()).of(wanted, players);
    PastGroup.of(
            new PastGroup.Manner(days, Programme.CLASSIC, EARLY_DUES, 4), members, List.of(), 0)
        .write(tx, companies, now);
    return members.get(1);
  }

  /** It was founded last week, and its first meeting is still to come. */
  private void lunch() {
    List<Cast.Player> cast = Cast.players();
    List<Cast.Player> three = cast.subList(cast.size() - 3, cast.size());
    Instant lastWeek = now.minus(Duration.ofDays(6));
    Group wanted = group("Thursday Lunch", Cadence.MONTHLY, Programme.FIVE_MINUTE);
    new Founding(tx, _ -> lastWeek).of(wanted, three);
  }

  private static Group group(String name, Cadence cadence, Programme programme) {
    Setting setting = DemoGroup.setting(cadence, programme);
    return new Group(0, name, "group", "DE", ZONE.getId(), setting);
  }
}
