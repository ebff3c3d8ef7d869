package roundtable.meeting.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Seat;
import roundtable.meeting.Turn;

/**
 * What a seat has heard named.
 *
 * @param asks whether asks are heard in this programme, and no companies
 * @param open the newest card at the seat's own table first, then those of the tables beside it:
 *     overlaps are joined across tables
 * @param earlier the cards before it, newest first: three companies in fifteen seconds are no
 *     reason to lose the first
 */
record Heard(boolean asks, List<Listening> open, List<Listening> earlier) {
  static Heard by(LiveMeeting live, Seat seat, boolean speaking) {
    List<Mention> open = new ArrayList<>();
    if (!speaking) {
      open.addAll(newest(live, seat.table()));
    }
    for (int table = 1; table <= live.round().tables().size(); table++) {
      if (table != seat.table()) {
        open.addAll(newest(live, table));
      }
    }
    List<Mention> earlier = speaking ? List.of() : earlier(live, seat);
    return new Heard(
        live.meeting().turns().programme().blanketAsk(),
        listening(live, seat, open, true),
        listening(live, seat, earlier, false));
  }

  private static List<Mention> newest(LiveMeeting live, int table) {
    Turn turn = live.round().current(table);
    Mention mention = turn == null ? null : live.round().cards().latestOf(turn.number());
    return mention == null ? List.of() : List.of(mention);
  }

  /** Those of the turn that runs; those of the last one until a card of the next lies there. */
  private static List<Mention> earlier(LiveMeeting live, Seat seat) {
    List<Mention> newest = newest(live, seat.table());
    Turn turn =
        newest.isEmpty() ? live.round().last(seat.table()) : live.round().current(seat.table());
    List<Mention> earlier =
        new ArrayList<>(turn == null ? List.of() : live.round().cards().of(turn.number()));
    earlier.removeAll(newest);
    earlier.removeIf(mention -> mention.seat() == seat.number());
    Collections.reverse(earlier);
    return earlier;
  }

  private static List<Listening> listening(
      LiveMeeting live, Seat seat, List<Mention> mentions, boolean middle) {
    return mentions.stream()
        .map(mention -> Listening.to(live, seat, mention, middle))
        .filter(Objects::nonNull)
        .toList();
  }
}
