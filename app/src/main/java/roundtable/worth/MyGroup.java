package roundtable.worth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import roundtable.group.Cadence;
import roundtable.group.Tenure;
import roundtable.web.Place;

/**
 * One of my groups.
 *
 * @param here my seat, where the group meets here
 * @param elsewhere what I said of it, where it does not
 */
public record MyGroup(
    GroupKey key,
    SeatTerms terms,
    ZoneId zone,
    @Nullable Tenure here,
    @Nullable OtherGroup elsewhere) {
  static MyGroup of(Tenure here, SeatTerms terms) {
    ZoneId zone = ZoneId.of(here.group().timeZone());
    return new MyGroup(GroupKey.seat(here.membership().id()), terms, zone, here, null);
  }

  static MyGroup of(OtherGroup elsewhere, SeatTerms terms, ZoneId zone) {
    return new MyGroup(GroupKey.other(elsewhere.id()), terms, zone, null, elsewhere);
  }

  public String name() {
    return elsewhere != null ? elsewhere.name() : seat().group().name();
  }

  public LocalDate since() {
    return elsewhere != null ? elsewhere.joinedOn() : LocalDate.ofInstant(seat().joinedAt(), zone);
  }

  public Cadence cadence() {
    return elsewhere != null ? elsewhere.cadence() : seat().group().setting().cadence();
  }

  int meetingMinutes() {
    return elsewhere != null
        ? elsewhere.meetingMinutes()
        : seat().group().setting().meetingMinutes();
  }

  /** Since when it meets as often as now. */
  LocalDate sameCadenceSince() {
    return elsewhere != null
        ? elsewhere.joinedOn()
        : LocalDate.ofInstant(seat().sameCadenceSince(), zone);
  }

  /** The month of joining counts whole; one before it counts nowhere. */
  boolean before(LocalDate day) {
    return YearMonth.from(day).isBefore(YearMonth.from(since()));
  }

  String notYet() {
    return "You joined in %s: nothing before that is weighed. Choose a later day."
        .formatted(Days.of(YearMonth.from(since())));
  }

  boolean tried(String programme) {
    return here != null && here.tried(programme);
  }

  public String path(String below) {
    return "/worth/" + key + below;
  }

  /** Where its page stands among the group's others; null outside. */
  public @Nullable Place place() {
    return here == null ? null : new Place(here.group().id(), here.group().name(), "worth");
  }

  private Tenure seat() {
    if (here == null) {
      throw new IllegalStateException("a group is either here or elsewhere");
    }
    return here;
  }
}
