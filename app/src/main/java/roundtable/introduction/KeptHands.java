package roundtable.introduction;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingEvent;
import roundtable.meeting.Mention;
import roundtable.meeting.Recorded;
import roundtable.meeting.Round.Phase;
import roundtable.meeting.Seat;
import roundtable.meeting.Witness;

/**
 * Keeps the raised hands when the round ends, in the same transaction. Until the meeting is closed
 * a hand may still go up or down; one that somebody has acted on stays as it was.
 */
public final class KeptHands implements Witness {
  @Override
  public void saw(DSLContext tx, LiveMeeting after, List<Recorded> events) {
    Phase phase = after.round().phase();
    boolean over = phase == Phase.ENDED || phase == Phase.CLOSED;
    if (over && events.stream().anyMatch(one -> changesHands(one.event()))) {
      keep(tx, after, events.getLast().at());
    }
  }

  private static boolean changesHands(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.RoundEnded e -> true;
      case MeetingEvent.HandRaised e -> true;
      case MeetingEvent.HandLowered e -> true;
      case MeetingEvent.MentionWithdrawn e -> true;
      default -> false;
    };
  }

  private record Place(int mention, int seat) {
    static Place of(RaisedHand hand) {
      return new Place(hand.occasion().mention(), hand.helper().seat());
    }
  }

  private static void keep(DSLContext tx, LiveMeeting live, Instant now) {
    Map<Place, RaisedHand> up = standing(live, now);
    RaisedHands.touched(tx, live.id()).forEach(hand -> up.remove(Place.of(hand)));
    List<Long> down = new ArrayList<>();
    for (RaisedHand known : RaisedHands.untouched(tx, live.id())) {
      RaisedHand still = up.remove(Place.of(known));
      if (still == null) {
        down.add(known.id());
      } else {
        RaisedHands.says(tx, known.id(), still.said());
      }
    }
    RaisedHands.takeBack(tx, down, now);
    RaisedHands.keep(tx, List.copyOf(up.values()));
  }

  private static Map<Place, RaisedHand> standing(LiveMeeting live, Instant now) {
    return live.round().cards().hands().stream()
        .map(hand -> kept(live, hand, now))
        .collect(Collectors.toMap(Place::of, Function.identity(), (a, b) -> b, HashMap::new));
  }

  private static RaisedHand kept(LiveMeeting live, Hand hand, Instant now) {
    Mention mention =
        requireNonNull(live.round().cards().mention(hand.mention()), "a hand is over a card");
    return new RaisedHand(
        0,
        new RaisedHand.Occasion(
            live.meeting().groupId(), live.id(), mention.number(), mention.named(), now),
        party(live, mention.seat()),
        party(live, hand.seat()),
        hand.said());
  }

  private static Party party(LiveMeeting live, int number) {
    Seat.Occupant who = requireNonNull(live.room().seat(number), "seats stay").who();
    return new Party(number, who.membership(), who.name(), who.profession());
  }
}
