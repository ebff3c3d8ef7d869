package roundtable.meeting;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.group.Membership;

/** Coming to a meeting: a member sits down, a visitor knocks. */
public final class Joining {
  private static final Duration OPENS_BEFORE = Duration.ofHours(12);
  private static final Pattern PIN = Pattern.compile("[0-9]{1,9}");

  private final Database database;
  private final InstantSource clock;
  private final RunningMeetings running;
  private final Seats seats;
  private final WrongPins wrongPins;

  public Joining(Database database, InstantSource clock, RunningMeetings running, Seats seats) {
    this.database = database;
    this.clock = clock;
    this.running = running;
    this.seats = seats;
    this.wrongPins = new WrongPins(clock);
  }

  /** What the one at the door is told. */
  public sealed interface Answer {
    record Seated(String address) implements Answer {}

    record StillWaiting(String name, long number) implements Answer {}

    record Declined() implements Answer {}
  }

  /** The meeting whose pin was read off the table screen, or is known to its members. */
  public Optional<Meeting> meeting(String pin) {
    return PIN.matcher(pin).matches()
        ? database.read(context -> Meetings.withPin(context, pin))
        : Optional.empty();
  }

  /** Strangers find the door from half a day before the meeting until it is closed. */
  public boolean opensToStrangers(Meeting meeting) {
    return clock.instant().isAfter(meeting.startsAt().minus(OPENS_BEFORE));
  }

  /** So many wrong pins were typed just now that no stranger's is looked up. */
  public boolean guessing() {
    return wrongPins.tooMany();
  }

  public void wrongPin() {
    wrongPins.note();
  }

  public Optional<Seats.Waiting> waiting(Context context) {
    return seats.waiting(context);
  }

  /**
   * A member sits down with the device in front of us: signed in on it, or by their personal link.
   *
   * @return the address of the seat
   */
  public String sit(Context context, Meeting meeting, Membership me) {
    boolean signedIn =
        Gate.maybeSignedIn(context).filter(person -> person.id() == me.personId()).isPresent();
    return sit(context, meeting, me, !signedIn);
  }

  /** A member of the invented group, whose browser is several members at once. */
  public String sitInvented(Context context, Meeting meeting, Membership me) {
    return sit(context, meeting, me, false);
  }

  private String sit(Context context, Meeting meeting, Membership me, boolean byLink) {
    Seat seat = laid(meeting, me);
    running.change(
        meeting, new MeetingCommand.TakeSeat(seat.number()), UUID.randomUUID().toString());
    Seats.Held held = new Seats.Held(meeting, seat.number(), me.id(), byLink);
    database.change(tx -> seats.bind(context, tx, held));
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

  /** Says why not, or has the device wait at {@link #door}. */
  public Outcome knock(Context context, Meeting meeting, Knock knock) {
    Outcome outcome =
        running.change(
            meeting,
            new MeetingCommand.KnockAt(knock.id(), knock.name(), knock.business()),
            "knock-" + knock.id());
    if (outcome instanceof Outcome.Done) {
      database.change(tx -> seats.knock(context, tx, waiting(meeting, knock)));
    }
    return outcome;
  }

  /** The address where a device waits. */
  public String door(Meeting meeting, Knock knock) {
    return Seats.doorAddress(waiting(meeting, knock));
  }

  private static Seats.Waiting waiting(Meeting meeting, Knock knock) {
    return new Seats.Waiting(meeting, SeatDevices.AT_THE_DOOR, knock.id());
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
