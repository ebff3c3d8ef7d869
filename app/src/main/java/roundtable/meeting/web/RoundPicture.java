package roundtable.meeting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Seat;
import roundtable.meeting.Table;
import roundtable.meeting.Turn;

/**
 * The round table seen from above: seats, the lit speaker, this turn's chords and the web of the
 * round. A chord is drawn for a raised hand and for nothing else.
 */
public record RoundPicture(
    Frame frame, List<Dot> dots, List<Chord> web, List<Chord> now, @Nullable Light light) {

  /** What does not depend on who sits where. */
  public record Frame(int disc, int ring, int ringWidth, String names, boolean timed) {}

  /** A seat with its name. */
  public record Dot(
      String kind, String x, String y, String radius, Label label, @Nullable NamePlate plate) {}

  /** A name beside a seat. */
  public record Label(String text, String x, String y, String anchor, long size, String turned) {}

  /** A raised hand, as a line from the listener to the speaker. */
  public record Chord(String id, String path) {}

  /** Where the speaker's light falls. */
  public record Light(String x, String y, String radius, long compass) {}

  static RoundPicture of(LiveMeeting live, int table) {
    return new Drawing(live, table).picture();
  }

  /** Draws one. */
  private static final class Drawing {
    private final LiveMeeting live;
    private final List<Seat> seats;

    /** The tables beside this one: each is a dot of its own, from which its hands are drawn. */
    private final List<Integer> besides;

    private final Circle circle;
    private final @Nullable Turn turn;
    private final FirstNames names;

    Drawing(LiveMeeting live, int table) {
      this.live = live;
      boolean whole = !live.round().running() && !live.round().turns().isEmpty();
      seats = whole ? List.copyOf(live.room().seats().values()) : live.room().at(table);
      besides = whole ? List.of() : besides(live, table);
      circle = new Circle(Math.max(1, seats.size() + besides.size()));
      turn = live.round().current(table);
      names = new FirstNames(seats, circle.nameLetters());
    }

    RoundPicture picture() {
      Frame frame =
          new Frame(
              circle.disc(),
              circle.ring(),
              circle.ringWidth(),
              circle.spokes() ? "spokes" : "across",
              turn != null);
      return new RoundPicture(frame, dots(), chords(false), chords(true), light());
    }

    private static List<Integer> besides(LiveMeeting live, int table) {
      return live.round().tables().stream()
          .map(Table::number)
          .filter(other -> other != table)
          .toList();
    }

    private List<Dot> dots() {
      Stream<Dot> here =
          seats.stream()
              .sorted(Comparator.comparingInt(seat -> rank(kind(seat))))
              .map(seat -> dot(seats.indexOf(seat), kind(seat), names.of(seat)));
      return Stream.concat(besides.stream().map(this::beside), here).toList();
    }

    private Dot beside(int table) {
      boolean up =
          turn != null
              && handsOf(turn).stream()
                  .map(live.room()::seat)
                  .anyMatch(seat -> seat != null && seat.table() == table);
      int i = seats.size() + besides.indexOf(table);
      return dot(i, up ? "beside hand" : "beside", "Table " + table);
    }

    /** Quiet seats are painted first, hands over them, the speaker last. */
    private static int rank(String kind) {
      return switch (kind) {
        case "lit" -> 2;
        case "hand" -> 1;
        default -> 0;
      };
    }

    private Dot dot(int i, String kind, String name) {
      Circle.Point at = circle.dotAt(i);
      double radius = kind.equals("lit") ? circle.dot() * 1.25 : circle.dot();
      return new Dot(
          kind,
          Circle.number(at.x()),
          Circle.number(at.y()),
          Circle.number(radius),
          label(i, name),
          kind.equals("lit") || kind.endsWith("hand") ? plate(i, name) : null);
    }

    private NamePlate plate(int i, String name) {
      return NamePlate.behind(
          name, circle.nameAt(i), circle.anchor(i), circle.font(), circle.spokes());
    }

    private Label label(int i, String name) {
      Circle.Point at = circle.nameAt(i);
      String x = Circle.number(at.x());
      String y = Circle.number(at.y());
      String turned =
          circle.spokes()
              ? "rotate(" + Circle.number(circle.turned(i)) + " " + x + " " + y + ")"
              : "";
      return new Label(name, x, y, circle.anchor(i), circle.font(), turned);
    }

    private String kind(Seat seat) {
      if (turn != null && turn.seat() == seat.number()) {
        return "lit";
      }
      if (turn != null && handsOf(turn).contains(seat.number())) {
        return "hand";
      }
      return seat.here() ? "" : "away";
    }

    /** Those whose hand is up over the card in the middle. */
    private Set<Integer> handsOf(Turn running) {
      Mention card = live.round().cards().latestOf(running.number());
      Set<Integer> up = new LinkedHashSet<>();
      if (card != null) {
        live.round().cards().over(card.number()).forEach(hand -> up.add(hand.seat()));
      }
      return up;
    }

    /** One chord a pair and turn: who raises three hands for one speaker is still one partner. */
    private List<Chord> chords(boolean ofThisTurn) {
      Set<String> drawn = new LinkedHashSet<>();
      List<Chord> chords = new ArrayList<>();
      for (Hand hand : live.round().cards().hands()) {
        Mention mention = live.round().cards().mention(hand.mention());
        if (mention != null && isNow(mention) == ofThisTurn) {
          draw(hand, mention, drawn, chords);
        }
      }
      return List.copyOf(chords);
    }

    /** Only the hands over the card in the middle: of any other company nobody has said so. */
    private boolean isNow(Mention mention) {
      return turn != null && mention.equals(live.round().cards().latestOf(turn.number()));
    }

    private void draw(Hand hand, Mention mention, Set<String> drawn, List<Chord> chords) {
      int from = position(hand.seat());
      int to = position(mention.seat());
      String id =
          isNow(mention)
              ? "chord-" + mention.number() + "-" + hand.seat()
              : "web-" + mention.turn() + "-" + hand.seat();
      if (from >= 0 && to >= 0 && from != to && drawn.add(id)) {
        String path = isNow(mention) ? circle.throughCard(from, to) : circle.web(from, to);
        chords.add(new Chord(id, path));
      }
    }

    private int position(int number) {
      for (int i = 0; i < seats.size(); i++) {
        if (seats.get(i).number() == number) {
          return i;
        }
      }
      Seat elsewhere = live.room().seat(number);
      int beside = elsewhere == null ? -1 : besides.indexOf(elsewhere.table());
      return beside < 0 ? -1 : seats.size() + beside;
    }

    private @Nullable Light light() {
      int i = turn == null ? -1 : position(turn.seat());
      if (i < 0) {
        return null;
      }
      Circle.Point at = circle.dotAt(i);
      return new Light(
          Circle.number(at.x()),
          Circle.number(at.y()),
          Circle.number(circle.disc() * .42),
          circle.compass(i));
    }
  }
}
