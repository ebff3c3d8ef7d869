package roundtable.meeting.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Round;
import roundtable.meeting.Seat;
import roundtable.meeting.Turn;

/**
 * What everybody at a table may see of the turn: who speaks, the time, the card, whose hands are
 * up. The projector, the phones and the desk all show this and add their own.
 *
 * @param phase how far the meeting has come
 * @param asks whether this programme puts asks on the table, and no companies
 * @param leadLost the name of the one who leads, when their connection is gone
 */
public record StageScreen(
    Where where,
    Round.Phase phase,
    boolean asks,
    @Nullable Speaking speaking,
    Ahead ahead,
    String leadLost) {

  /** Which meeting, table and turn. */
  public record Where(String group, String day, int table, int tables, String turn) {}

  /** The turn that runs. */
  public record Speaking(
      Speaker who,
      Clockwork clock,
      @Nullable Card card,
      List<Named> clients,
      List<Named> prospects) {
    public boolean asks() {
      return card != null && card.ask();
    }
  }

  /** Who speaks. */
  public record Speaker(String name, String first, String profession) {}

  /** The company in the middle. */
  public record Card(int mention, String company, String told, Mention.Kind kind, Hands hands) {
    public boolean ask() {
      return kind == Mention.Kind.ASK;
    }

    public boolean isLong() {
      return company.length() >= 24;
    }
  }

  /** The hands over a card. */
  public record Hands(int count, String words, String moment) {}

  /** A company named earlier in this turn, with its hands. */
  public record Named(String company, int hands, boolean current) {
    public String words() {
      return hands == 0 ? "" : Words.hands(hands);
    }
  }

  /** Before the first turn at this table nobody has spoken, so there is nothing to be between. */
  public boolean untouched() {
    return where.turn().isEmpty();
  }

  /** Who is next, and how many have come. */
  public record Ahead(List<String> next, int here, int laid) {
    public String nextWords() {
      return String.join(", ", next);
    }
  }

  static StageScreen of(LiveMeeting live, int table, Where where) {
    Turn turn = live.round().current(table);
    return new StageScreen(
        where,
        live.round().phase(),
        live.meeting().turns().programme().blanketAsk(),
        turn == null ? null : speaking(live, turn),
        ahead(live, table),
        lost(live));
  }

  private static String lost(LiveMeeting live) {
    var lead = live.room().lead();
    boolean matters = live.round().phase() == Round.Phase.RUNNING;
    return lead == null || lead.online() || !matters ? "" : lead.name();
  }

  private static Ahead ahead(LiveMeeting live, int table) {
    List<Seat> seats = live.room().at(table);
    List<String> next =
        live.upNext(table).stream().limit(3).map(seat -> FirstNames.first(seat.name())).toList();
    return new Ahead(next, (int) seats.stream().filter(Seat::here).count(), seats.size());
  }

  private static @Nullable Speaking speaking(LiveMeeting live, Turn turn) {
    Seat seat = live.room().seat(turn.seat());
    Clockwork clock = Clockwork.of(turn);
    if (seat == null || clock == null) {
      return null;
    }
    Speaker who = new Speaker(seat.name(), FirstNames.first(seat.name()), seat.who().profession());
    Mention latest = live.round().cards().latestOf(turn.number());
    return new Speaking(
        who,
        clock,
        latest == null ? null : card(live, who, latest),
        named(live, turn, Mention.Kind.CLIENT),
        named(live, turn, Mention.Kind.PROSPECT));
  }

  static Card card(LiveMeeting live, Speaker who, Mention mention) {
    return new Card(
        mention.number(),
        mention.company(),
        told(who, mention),
        mention.named().kind(),
        hands(live, mention));
  }

  private static String told(Speaker who, Mention mention) {
    return switch (mention.named().kind()) {
      case CLIENT -> who.first() + "’s recent client";
      case PROSPECT ->
          who.first()
              + " wants to meet "
              + (mention.named().whom().isEmpty() ? "them" : mention.named().whom());
      case ASK -> who.first() + " asks";
    };
  }

  private static Hands hands(LiveMeeting live, Mention mention) {
    List<Hand> over = live.round().cards().over(mention.number());
    return new Hands(over.size(), Words.hands(over.size()), moment(live, mention, over));
  }

  /** The sentence under the picture: who owned up, and to what. */
  private static String moment(LiveMeeting live, Mention mention, List<Hand> over) {
    if (mention.named().kind() == Mention.Kind.ASK) {
      return said(names(live, over), " answers", " answer", "");
    }
    List<String> introduce = names(live, over.stream().filter(StageScreen::introduces).toList());
    List<String> know = names(live, over.stream().filter(hand -> !introduces(hand)).toList());
    Seat speaker = live.room().seat(mention.seat());
    String whom = speaker == null ? "" : " " + FirstNames.first(speaker.name());
    String first = said(know, " knows ", " know ", mention.company() + " too");
    String then = said(introduce, " can introduce", " can introduce", whom);
    return first.isEmpty() || then.isEmpty() ? first + then : first + ". " + then;
  }

  private static boolean introduces(Hand hand) {
    return hand.said().kind() == Hand.Kind.CAN_INTRODUCE;
  }

  private static String said(List<String> names, String one, String many, String what) {
    return names.isEmpty() ? "" : Words.and(names) + (names.size() == 1 ? one : many) + what;
  }

  private static List<String> names(LiveMeeting live, List<Hand> hands) {
    return hands.stream()
        .map(hand -> live.room().seat(hand.seat()))
        .flatMap(Stream::ofNullable)
        .map(seat -> FirstNames.first(seat.name()))
        .toList();
  }

  private static List<Named> named(LiveMeeting live, Turn turn, Mention.Kind kind) {
    Mention latest = live.round().cards().latestOf(turn.number());
    return live.round().cards().of(turn.number()).stream()
        .filter(mention -> mention.named().kind() == kind)
        .map(mention -> named(live, mention, mention.equals(latest)))
        .toList();
  }

  private static Named named(LiveMeeting live, Mention mention, boolean current) {
    return new Named(
        mention.company(), live.round().cards().over(mention.number()).size(), current);
  }
}
