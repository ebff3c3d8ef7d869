package roundtable.meeting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Prepared;
import roundtable.meeting.Round;
import roundtable.meeting.Seat;
import roundtable.meeting.Seats;
import roundtable.meeting.Turn;

/**
 * The part of a phone's page that is this seat's alone: the speaker's companies, or the listener's
 * two buttons. It is pulled by the phone itself; it never travels on the stream that everyone
 * shares.
 *
 * @param address where this seat's taps go
 * @param next whether this seat may begin its own turn: at parallel tables nobody is everywhere
 */
public record MineScreen(
    String address,
    Seat seat,
    Round.Phase phase,
    @Nullable Speaks speaks,
    Heard heard,
    boolean next,
    long group) {

  /** I speak: what I can tap, and how many hands so far. */
  public record Speaks(
      boolean ask, List<Say> clients, List<Say> prospects, List<Say> asks, String hands) {}

  /**
   * One company of mine: not yet named, named, or in the middle of the table.
   *
   * @param mention its card; 0 when it is not yet named
   */
  public record Say(
      String line, int mention, String company, String whom, String state, String hands) {
    public String id() {
      return line.isEmpty() ? "card-" + mention : line;
    }
  }

  /** Whether what I wait for is an ask, and no company. */
  public boolean asks() {
    return heard.asks();
  }

  public List<Listening> cards() {
    return heard.open();
  }

  public List<Listening> earlier() {
    return heard.earlier();
  }

  /** Where my place in the order is, before the round begins. */
  public String place() {
    return FirstNames.first(seat.name());
  }

  static MineScreen of(LiveMeeting live, Seat seat, List<Prepared.Line> sheet) {
    Turn turn = live.round().current(seat.table());
    Turn mine = turn != null && turn.seat() == seat.number() ? turn : null;
    return new MineScreen(
        Seats.address(live.id(), seat.number()),
        seat,
        live.round().phase(),
        mine == null ? null : speaks(live, mine, sheet),
        Heard.by(live, seat, mine != null),
        live.round().running() && turn == null && begins(live, seat),
        live.meeting().groupId());
  }

  private static boolean begins(LiveMeeting live, Seat seat) {
    List<Seat> next = live.upNext(seat.table());
    return live.round().tables().size() > 1
        && !next.isEmpty()
        && next.getFirst().number() == seat.number();
  }

  private static Speaks speaks(LiveMeeting live, Turn turn, List<Prepared.Line> sheet) {
    List<Mention> named = live.round().cards().of(turn.number());
    int hands =
        named.stream().mapToInt(one -> live.round().cards().over(one.number()).size()).sum();
    return new Speaks(
        live.meeting().turns().programme().blanketAsk(),
        says(live, named, sheet, Mention.Kind.CLIENT),
        says(live, named, sheet, Mention.Kind.PROSPECT),
        says(live, named, sheet, Mention.Kind.ASK),
        hands == 0 ? "No hands yet" : Words.hands(hands) + " so far");
  }

  /** My sheet's lines, and what I or the facilitator named beside it. */
  private static List<Say> says(
      LiveMeeting live, List<Mention> named, List<Prepared.Line> sheet, Mention.Kind kind) {
    List<Say> says = new ArrayList<>();
    for (Prepared.Line line : sheet) {
      if (line.named().kind() == kind) {
        says.add(say(live, named, line));
      }
    }
    named.stream()
        .filter(one -> one.named().kind() == kind)
        .filter(one -> sheet.stream().noneMatch(line -> isLine(one, line)))
        .forEach(one -> says.add(said(live, named, one, "")));
    return says;
  }

  private static Say say(LiveMeeting live, List<Mention> named, Prepared.Line line) {
    String id = Long.toString(line.id());
    return named.stream()
        .filter(one -> isLine(one, line))
        .findFirst()
        .map(one -> said(live, named, one, id))
        .orElse(new Say(id, 0, line.named().company(), line.named().whom(), "", ""));
  }

  /** What the facilitator types, or the speaker, may be a line of the sheet all the same. */
  private static boolean isLine(Mention mention, Prepared.Line line) {
    Long of = mention.named().sheetLine();
    return of == null
        ? mention.company().strip().equalsIgnoreCase(line.named().company().strip())
        : of == line.id();
  }

  private static Say said(LiveMeeting live, List<Mention> named, Mention one, String line) {
    int hands = live.round().cards().over(one.number()).size();
    String state = one.equals(named.getLast()) ? "current" : "named";
    return new Say(
        line,
        one.number(),
        one.company(),
        one.named().whom(),
        state,
        hands == 0 ? "no hand yet" : Words.hands(hands));
  }
}
