package roundtable.meeting;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import roundtable.database.Database;
import roundtable.group.Membership;

/** Coming to a meeting: a member sits down, a visitor knocks. */
public final class Joining {
  private final Database database;
  private final InstantSource clock;
  private final RunningMeetings running;
  private final Seats seats;

  public Joining(Database database, InstantSource clock, RunningMeetings running, Seats seats) {
    this.database = database;
    this.clock = clock;
    this.running = running;
    this.seats = seats;
  }

  /** What the one at the door is told. */
  public sealed interface Answer {
    record Seated(String address) implements Answer {}

    record StillWaiting(String name, long number) implements Answer {}

    record Declined() implements Answer {}
  }

  /** The meeting whose pin was read off the table screen. */
  public Optional<Meeting> meeting(String pin) {
    return database.read(context -> Meetings.withPin(context, pin));
  }

  public Optional<Seats.Waiting> waiting(Context context) {
    return seats.waiting(context);
  }

  /**
   * A member sits down with the device in front of us, which has shown that it is theirs.
   *
   * @return the address of the seat
   */
  public String sit(Context context, Meeting meeting, Membership me) {
    Seat seat = laid(meeting, me);
    running.change(
        meeting, new MeetingCommand.TakeSeat(seat.number()), UUID.randomUUID().toString());
    Seats.Held held = new Seats.Held(meeting, seat.number(), me.id());
    database.change(tx -> seats.bind(context, tx, held, clock.instant()));
    return held.address();
  }

  private Seat laid(Meeting meeting, Membership me) {
    Seat seat = running.now(meeting).room().ofMember(me.id());
    if (seat != null) {
      return seat;
    }
    Seat.Occupant who = new Seat.Occupant(me.name(), me.profession(), me.id());
    int table = running.now(meeting).smallestTable();
    running.change(meeting, new MeetingCommand.LaySeat(who, table), "lay-" + me.id());
    return Objects.requireNonNull(running.now(meeting).room().ofMember(me.id()));
  }

  /**
   * @return the address where the device waits
   */
  public String knock(Context context, Meeting meeting, Knock knock) {
    Seats.Waiting waiting = new Seats.Waiting(meeting, SeatDevices.AT_THE_DOOR, knock.id());
    database.change(tx -> seats.knock(context, tx, waiting, clock.instant()));
    running.change(
        meeting,
        new MeetingCommand.KnockAt(knock.id(), knock.name(), knock.business()),
        "knock-" + knock.id());
    return Seats.doorAddress(waiting);
  }

  public Answer answer(Context context, Seats.Waiting waiting) {
    if (waiting.seat() != SeatDevices.AT_THE_DOOR) {
      seats.sitDown(context, waiting);
      return new Answer.Seated(Seats.address(waiting.meeting().id(), waiting.seat()));
    }
    LiveMeeting live = running.now(waiting.meeting());
    return live.room().atTheDoor().stream()
        .filter(knock -> knock.id().equals(waiting.knock()))
        .findFirst()
        .<Answer>map(knock -> new Answer.StillWaiting(knock.name(), live.seq()))
        .orElse(new Answer.Declined());
  }
}
