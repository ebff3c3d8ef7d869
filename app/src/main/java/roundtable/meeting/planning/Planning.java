package roundtable.meeting.planning;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.GroupSettings;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.group.Setting;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.Outcome;
import roundtable.meeting.Round;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seat;
import roundtable.web.Token;

/** Puts a plan into effect: the meeting, a seat for every member, the order of turns. */
final class Planning {
  static final String CANCELLED = "This meeting was cancelled.";

  private final Database database;
  private final RunningMeetings running;
  private final InstantSource clock;
  private final RandomGenerator lot;
  private final ChangeMails mails;

  Planning(
      Database database,
      RunningMeetings running,
      InstantSource clock,
      RandomGenerator lot,
      ChangeMails mails) {
    this.database = database;
    this.running = running;
    this.clock = clock;
    this.lot = lot;
    this.mails = mails;
  }

  Instant now() {
    return clock.instant();
  }

  LiveMeeting live(Meeting meeting) {
    return running.now(meeting);
  }

  /** Plans once: the same time again, from a second tap, is the same meeting. */
  Meeting plan(Person by, Membership officer, Agreed agreed) {
    record Planned(Meeting meeting, boolean first) {}
    Planned planned =
        database.write(
            tx -> {
              Groups.lock(tx, officer.groupId());
              return at(tx, officer, agreed)
                  .map(there -> new Planned(there, false))
                  .orElseGet(() -> new Planned(plan(tx, by, officer, agreed), true));
            });
    if (planned.first()) {
      Open open = new Open(planned.meeting(), officer);
      draw(open, agreed.offer().tables(), agreed.offer().speakers());
    }
    return planned.meeting();
  }

  private Meeting plan(DSLContext tx, Person by, Membership officer, Agreed agreed) {
    Meeting planned = Meetings.plan(tx, officer, agreed.meeting(0, ""), now());
    keep(tx, by, planned, agreed);
    mails.planned(tx, new Open(planned, officer));
    return planned;
  }

  Meeting replan(Person by, Open open, Agreed agreed) {
    Meeting changed = agreed.meeting(open.meeting().id(), open.meeting().pin());
    database.change(
        tx -> {
          Meetings.replan(tx, changed);
          keep(tx, by, changed, agreed);
          mails.moved(tx, open, changed);
        });
    running.forget(changed.id());
    Order kept = Order.of(live(changed));
    Offer offer = agreed.offer();
    // Who only moves the meeting by a quarter of an hour keeps the order changed by hand.
    if (kept.tables().size() != offer.tables() || kept.speakers() != offer.speakers()) {
      draw(new Open(changed, open.me()), offer.tables(), offer.speakers());
    }
    return changed;
  }

  private static Optional<Meeting> at(DSLContext context, Membership insider, Agreed agreed) {
    List<Meeting> same =
        Meetings.all(context, insider).stream()
            .filter(meeting -> meeting.startsAt().equals(agreed.startsAt()))
            .toList();
    return same.stream()
        .filter(meeting -> !Plans.cancelled(context, same).contains(meeting.id()))
        .findFirst();
  }

  private void keep(DSLContext tx, Person by, Meeting meeting, Agreed agreed) {
    Plans.keep(tx, meeting.id(), agreed.agenda());
    Group group = agreed.group();
    if (agreed.offer().cadence() != group.setting().cadence()) {
      Setting rarer =
          new Setting(
              agreed.offer().cadence(),
              group.setting().programme(),
              meeting.minutes(),
              group.setting().turnSeconds());
      GroupSettings.set(tx, by, group.id(), rarer, now());
    }
  }

  /** Lays for who has no seat yet, and draws who speaks when and where. */
  Outcome draw(Open open, int tables, int speakers) {
    record Drawn(List<Membership> members, Past past) {}
    Drawn from =
        database.read(
            context -> new Drawn(Groups.membersOf(context, open.me()), Past.before(context, open)));
    Meeting meeting = open.meeting();
    change(
        meeting,
        new MeetingCommand.LaySeats(from.members().stream().map(Planning::occupant).toList()));
    List<List<Long>> order =
        new Draw(from.past(), lot)
            .draw(from.members().stream().map(Membership::id).toList(), tables, speakers);
    return change(meeting, new Order(seats(live(meeting), order)).command());
  }

  Outcome change(Meeting meeting, MeetingCommand command) {
    return running.change(meeting, command, Token.fresh().secret());
  }

  boolean isCancelled(Meeting meeting) {
    return !database.read(context -> Plans.cancelled(context, List.of(meeting))).isEmpty();
  }

  boolean hasBegun(Meeting meeting) {
    return live(meeting).round().phase() != Round.Phase.ARRIVING;
  }

  /**
   * Closes the meeting too, so that no screen of it stays open; also one that a stop has left
   * cancelled and open. The members are told once, however often the button is pressed.
   */
  Outcome cancel(Open open) {
    if (!isCancelled(open.meeting()) && hasBegun(open.meeting())) {
      return new Outcome.Refused("The round has begun. End the meeting from its own page.");
    }
    boolean first =
        database.write(
            tx -> {
              boolean cancelled = Plans.cancel(tx, open, now());
              if (cancelled) {
                mails.cancelled(tx, open);
              }
              return cancelled;
            });
    Outcome closed = change(open.meeting(), new MeetingCommand.CloseMeeting());
    return first ? closed : new Outcome.Refused(CANCELLED);
  }

  private static Seat.Occupant occupant(Membership member) {
    return new Seat.Occupant(member.name(), member.profession(), member.id());
  }

  private static List<List<Integer>> seats(LiveMeeting live, List<List<Long>> order) {
    return order.stream()
        .map(table -> table.stream().map(member -> seatOf(live, member)).toList())
        .toList();
  }

  private static int seatOf(LiveMeeting live, long member) {
    return Objects.requireNonNull(live.room().ofMember(member)).number();
  }
}
