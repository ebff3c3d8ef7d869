package roundtable.demo;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meetings;
import roundtable.meeting.Programme;
import roundtable.meeting.RunningMeetings;

/** The demo's standing state: the cast's group, and a meeting that is always about to begin. */
public final class Demo {
  private final Database database;
  private final InstantSource clock;
  private final RunningMeetings running;
  private final Belongings belongings;

  public Demo(
      Database database, InstantSource clock, RunningMeetings running, Belongings belongings) {
    this.database = database;
    this.clock = clock;
    this.running = running;
    this.belongings = belongings;
  }

  /** The group with the meeting that has not been closed; both are made when there are none. */
  public synchronized DemoGroup tonight() {
    List<Membership> members = database.read(this::members);
    if (members.isEmpty()) {
      DemoGroup founded = DemoGroup.withPast(database, clock, running, wish());
      belongings.giveLists(founded.members());
      belongings.giveSheets(founded);
      return founded;
    }
    return database
        .read(context -> Meetings.next(context, members.getFirst(), clock.instant()))
        .map(meeting -> new DemoGroup(members, meeting))
        .orElseGet(() -> another(members));
  }

  private DemoGroup another(List<Membership> members) {
    DemoGroup group = DemoGroup.meeting(database, clock, running, members);
    belongings.giveSheets(group);
    return group;
  }

  private static DemoGroup.Wish wish() {
    return new DemoGroup.Wish(Cast.players().size(), Programme.FIVE_MINUTE);
  }

  /** In the order of the cast, Ada first. */
  private List<Membership> members(DSLContext context) {
    return Cast.players().stream()
        .flatMap(player -> Persons.withEmail(context, player.email()).stream())
        .flatMap(person -> membership(context, person))
        .toList();
  }

  /** In the group that was founded first. */
  private static Stream<Membership> membership(DSLContext context, Person person) {
    return Groups.of(context, person).stream()
        .sorted(Comparator.comparingLong(Membership::groupId))
        .limit(1);
  }
}
