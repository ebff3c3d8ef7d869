package roundtable.meeting.web;

import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Seat;

/**
 * A card that a seat listens to, with what its holder has said about it.
 *
 * @param here whether it lies in the middle of the holder's own table
 */
public record Listening(
    StageScreen.Card card, String speaker, int table, @Nullable Hand mine, boolean here) {
  private static final String YOUR_HAND = "Your hand is up";

  static @Nullable Listening to(LiveMeeting live, Seat listener, Mention mention, boolean middle) {
    Seat speaker = live.room().seat(mention.seat());
    if (speaker == null) {
      return null;
    }
    StageScreen.Speaker who =
        new StageScreen.Speaker(
            speaker.name(), FirstNames.first(speaker.name()), speaker.who().profession());
    return new Listening(
        StageScreen.card(live, who, mention),
        who.first(),
        speaker.table(),
        live.round().cards().hand(mention.number(), listener.number()),
        middle && speaker.table() == listener.table());
  }

  /** Whoever is a client already needs no introduction. */
  public boolean introducible() {
    return card.kind() == Mention.Kind.PROSPECT || raised("CAN_INTRODUCE");
  }

  public boolean raised(String kind) {
    return mine != null && mine.said().kind().name().equals(kind);
  }

  public boolean tie(Hand.Tie tie) {
    return mine != null && mine.said().tie() == tie;
  }

  /** What is asked while its row is closed: no question vanishes under the next card. */
  public String asks() {
    if (mine == null) {
      return card.ask() ? "Does somebody come to mind?" : "Do you know them?";
    }
    if (raised("CAN_INTRODUCE")) {
      return mine.said().when() == null ? "When?" : YOUR_HAND;
    }
    return mine.said().tie() == null ? "How well?" : YOUR_HAND;
  }
}
