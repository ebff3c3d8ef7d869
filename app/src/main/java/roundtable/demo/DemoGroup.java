package roundtable.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.group.Cadence;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.group.Office;
import roundtable.group.Setting;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Meetings;
import roundtable.meeting.Programme;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;

/**
 * The cast as a group with a meeting tonight: Ada leads, and has seat 1; Bruno has seat 2, and so
 * on.
 */
public record DemoGroup(List<Membership> members, Meeting meeting) {
  private static final int MINUTES = 90;

  /** How many of the cast, and which programme. */
  public record Wish(int people, Programme programme) {}

  public static DemoGroup found(
      Database database, InstantSource clock, RunningMeetings running, Wish wish) {
    Begun now = new Begun(_ -> clock.instant(), Cadence.TWICE_A_MONTH);
    return database.write(tx -> found(tx, clock, wish, now)).laid(running);
  }

  /** Since when each is a member, and how often the group met at first. */
  record Begun(Function<Cast.Player, Instant> joined, Cadence cadence) {}

  static Setting setting(Cadence cadence, Programme programme) {
    return new Setting(cadence, programme.key(), MINUTES, programme.turnSeconds());
  }

  /** With two years behind it. */
  static DemoGroup withPast(
      Database database, InstantSource clock, RunningMeetings running, Wish wish) {
    Instant now = clock.instant();
    return database
        .write(
            tx -> {
              DemoGroup group = found(tx, clock, wish, Past.begun(now));
              new Past(tx, now).write(group.members());
              return group;
            })
        .laid(running);
  }

  /** Another meeting of the same group. */
  static DemoGroup meeting(
      Database database, InstantSource clock, RunningMeetings running, List<Membership> members) {
    Meeting tonight =
        database.write(tx -> tonight(tx, members.getFirst(), clock, Programme.FIVE_MINUTE));
    return new DemoGroup(members, tonight).laid(running);
  }

  private DemoGroup laid(RunningMeetings running) {
    members.forEach(one -> layFor(running, one));
    List<Integer> order = IntStream.rangeClosed(1, members.size()).boxed().toList();
    running.change(meeting, new MeetingCommand.DrawTurns(List.of(order)), "demo order");
    return this;
  }

  private void layFor(RunningMeetings running, Membership one) {
    Seat.Occupant who = new Seat.Occupant(one.name(), one.profession(), one.id());
    running.change(meeting, new MeetingCommand.LaySeat(who, 1), "demo seat " + one.id());
  }

  private static DemoGroup found(DSLContext tx, InstantSource clock, Wish wish, Begun begun) {
    List<Cast.Player> players = players(wish.people());
    Programme programme = wish.programme();
    Setting setting = setting(begun.cadence(), programme);
    Group wanted = new Group(0, "Tuesday Table", "group", "DE", "Europe/Berlin", setting);
    Founding founding = new Founding(tx, begun.joined());
    List<Membership> members = founding.of(wanted, players);
    Cast.Player ada = players.getFirst();
    founding.give(Office.VISITOR_HOST, members.getLast(), founding.met(ada), players.getLast());
    return new DemoGroup(members, tonight(tx, members.getFirst(), clock, programme));
  }

  private static Meeting tonight(
      DSLContext tx, Membership by, InstantSource clock, Programme programme) {
    Meeting.Turns turns = new Meeting.Turns(programme, programme.turnSeconds());
    Meeting wanted = new Meeting(0, by.groupId(), soon(clock), MINUTES, turns, "", "");
    return Meetings.plan(tx, by, wanted, clock.instant());
  }

  private static Instant soon(InstantSource clock) {
    return clock.instant().plus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MINUTES);
  }

  /** The cast, and as many more as are asked for. */
  private static List<Cast.Player> players(int people) {
    List<Cast.Player> players = new ArrayList<>(Cast.players());
    for (int i = players.size() + 1; i <= people; i++) {
      players.add(
          new Cast.Player("Member " + i, "member" + i + "@example.org", "trade " + i, "Firm " + i));
    }
    return List.copyOf(players.subList(0, people));
  }
}
