package roundtable.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Knock;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.meeting.Round;
import roundtable.meeting.Seat;
import roundtable.meeting.Table;
import roundtable.meeting.Turn;

/** The facilitator's desk: now, next, time; who is missing, who knocks. */
public record DeskScreen(
    StageScreen stage,
    At at,
    Controls controls,
    People people,
    List<Mention> named,
    Finish finish) {
  /** Where the desk's taps go, and the desks beside it. */
  public record At(long meeting, long group, String address, List<Integer> otherTables) {
    static At of(LiveMeeting live, int table) {
      List<Integer> others =
          live.round().tables().stream().map(Table::number).filter(one -> one != table).toList();
      return new At(
          live.id(),
          live.meeting().groupId(),
          "/meetings/" + live.id() + "/desks/" + table,
          others);
    }
  }

  /**
   * What the big buttons say.
   *
   * @param seen what they are drawn for
   * @param othersGoOn which tables beside this one are not done, as a sentence
   */
  public record Controls(
      String next, boolean paused, boolean canUndo, MeetingCommand.Seen seen, String othersGoOn) {
    public boolean lastTable() {
      return othersGoOn.isEmpty();
    }
  }

  /** Who is where. */
  public record People(
      List<Knocking> atTheDoor,
      List<Seat> next,
      List<Seat> missing,
      List<Seat> spoken,
      List<Seat> here) {
    public List<Seat> guests() {
      return here.stream().filter(Seat::guest).toList();
    }

    public List<Seat> members() {
      return here.stream().filter(seat -> !seat.guest()).toList();
    }

    public String knocking() {
      return Words.count(atTheDoor.size()) + (atTheDoor.size() == 1 ? " is" : " are") + " knocking";
    }
  }

  /**
   * Somebody at the door.
   *
   * @param likely the missing member's seat that the name would fit, or null
   */
  public record Knocking(Knock knock, @Nullable Seat likely) {
    static Knocking of(Knock knock, List<Seat> missing) {
      Seat fits =
          missing.stream().filter(seat -> fits(knock.name(), seat)).findFirst().orElse(null);
      return new Knocking(knock, fits);
    }

    private static boolean fits(String typed, Seat seat) {
      return !seat.guest()
          && (typed.equalsIgnoreCase(seat.name())
              || typed.equalsIgnoreCase(FirstNames.first(seat.name())));
    }
  }

  /**
   * The round in a sentence and who leads it.
   *
   * @param told what is ahead before it, what came of it afterwards
   */
  public record Finish(String told, String lead, long leadPerson) {}

  static DeskScreen of(LiveMeeting live, StageScreen stage) {
    int table = stage.where().table();
    List<Seat> next = live.upNext(table);
    return new DeskScreen(
        stage,
        At.of(live, table),
        controls(live, stage, next),
        people(live, table, next),
        named(live, table),
        finish(live, table));
  }

  private static Controls controls(LiveMeeting live, StageScreen stage, List<Seat> next) {
    StageScreen.Speaking now = stage.speaking();
    return new Controls(
        next.isEmpty() ? "" : FirstNames.first(next.getFirst().name()),
        now != null && now.clock().paused(),
        live.history().canUndo(stage.where().table()),
        MeetingCommand.Seen.of(live, stage.where().table()),
        othersGoingOn(live, stage.where().table()));
  }

  private static String othersGoingOn(LiveMeeting live, int table) {
    List<String> tables =
        live.round().tables().stream()
            .map(Table::number)
            .filter(other -> other != table && goesOn(live, other))
            .map(other -> "table " + other)
            .toList();
    return tables.isEmpty()
        ? ""
        : "They go on at " + Words.and(tables) + ". Ending the round ends it for every table.";
  }

  private static boolean goesOn(LiveMeeting live, int table) {
    return live.round().current(table) != null || !live.upNext(table).isEmpty();
  }

  private static People people(LiveMeeting live, int table, List<Seat> next) {
    List<Seat> seats = live.room().at(table);
    return new People(
        live.room().atTheDoor().stream().map(knock -> Knocking.of(knock, missing(live))).toList(),
        next,
        seats.stream().filter(seat -> !seat.here() && !seat.guest()).toList(),
        seats.stream().filter(seat -> hasSpoken(live, seat)).toList(),
        seats.stream().filter(Seat::here).toList());
  }

  /** What lies on the table from this turn, and may be a slip of the finger. */
  private static List<Mention> named(LiveMeeting live, int table) {
    Turn turn = live.round().current(table);
    return turn == null ? List.of() : live.round().cards().of(turn.number());
  }

  private static List<Seat> missing(LiveMeeting live) {
    return live.room().seats().values().stream().filter(seat -> !seat.here()).toList();
  }

  private static boolean hasSpoken(LiveMeeting live, Seat seat) {
    return live.round().hasSpoken(seat.number()) && !seat.equals(live.speaker(seat.table()));
  }

  private static Finish finish(LiveMeeting live, int table) {
    var lead = live.room().lead();
    return new Finish(
        live.round().phase() == Round.Phase.ARRIVING ? ahead(live, table) : RoundSum.of(live),
        lead == null ? "" : lead.name(),
        lead == null ? 0 : lead.person());
  }

  private static String ahead(LiveMeeting live, int table) {
    var at = live.round().table(table);
    int speakers = at == null ? 0 : at.order().size();
    return (speakers == 1 ? "1 person speaks, " : Words.none(speakers) + " people speak, ")
        + Words.length(live.meeting().turns().seconds())
        + " each.";
  }

  /** What stands where the speaker does while nobody speaks. */
  public String pause() {
    if (!stage.untouched()) {
      return "Between turns";
    }
    return controls.next().isEmpty() ? "The round has begun" : controls.next() + " begins";
  }

  public String pauseTold() {
    if (stage.untouched()) {
      return controls.next().isEmpty()
          ? "Nobody who is to speak is here yet."
          : "Nobody has spoken yet.";
    }
    if (!controls.next().isEmpty()) {
      return "";
    }
    return "Everyone here has spoken. "
        + (controls.lastTable()
            ? "End the round, or choose somebody by name."
            : controls.othersGoOn());
  }

  /** Once it is over nobody is moved about any more. */
  public boolean over() {
    return stage.phase() == Round.Phase.ENDED || closed();
  }

  public boolean closed() {
    return stage.phase() == Round.Phase.CLOSED;
  }

  public boolean running() {
    return stage.phase() == Round.Phase.RUNNING;
  }
}
