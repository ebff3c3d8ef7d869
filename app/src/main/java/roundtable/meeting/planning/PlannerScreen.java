package roundtable.meeting.planning;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.meeting.Meeting;
import roundtable.meeting.Programme;
import roundtable.web.Form;
import roundtable.web.Place;

/**
 * The planner's page.
 *
 * @param meeting what is to be changed; null when a new one is planned
 */
public record PlannerScreen(
    Group group, @Nullable Meeting meeting, Form form, Wanted wanted, Sums sums) {

  static PlannerScreen of(Planner planner, Form form, Wanted wanted) {
    Sums sums = Sums.of(wanted.plan(planner.members()), planner.group().setting().cadence());
    return new PlannerScreen(planner.group(), planner.meeting(), form, wanted, sums);
  }

  public Place place() {
    return new Place(group.id(), group.name(), "meetings");
  }

  public String title() {
    When when =
        new When(
            wanted.startsAt(group).atZone(ZoneId.of(group.timeZone())), wanted.agenda().minutes());
    return "Plan " + when.day();
  }

  public String lede() {
    return Words.members(sums.plan().members())
        + ", "
        + Words.length(sums.plan().turnSeconds())
        + " each, in a meeting of "
        + Words.minutes(sums.plan().agenda().minutes())
        + ".";
  }

  /** The clock that counts, by its city: Berlin. */
  public String city() {
    String zone = group.timeZone();
    return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** Where the sum is worked out again. */
  public String here() {
    return meeting == null
        ? "/groups/" + group.id() + "/meetings/new"
        : "/meetings/" + meeting.id() + "/plan";
  }

  /** Where what was chosen goes. */
  public String target() {
    return meeting == null ? "/groups/" + group.id() + "/meetings" : here();
  }

  public List<Programme> programmes() {
    return Programme.all();
  }

  public boolean chosen(Programme programme) {
    return wanted.turns().programme().equals(programme);
  }

  /** What was typed, by field, to carry from the sum to the choice. */
  public List<Field> fields() {
    return List.of(
        new Field("day", wanted.day().toString()),
        new Field("time", wanted.time().toString()),
        new Field("minutes", String.valueOf(wanted.agenda().minutes())),
        new Field("open", String.valueOf(wanted.agenda().open())),
        new Field("closing", String.valueOf(wanted.agenda().closing())),
        new Field("turn", turn()),
        new Field("programme", wanted.turns().programme().key()),
        new Field("programme-before", wanted.turns().programme().key()));
  }

  public String turn() {
    return TurnLength.words(wanted.turns().seconds());
  }

  /** A field of the form with what stands in it. */
  public record Field(String name, String value) {}
}
