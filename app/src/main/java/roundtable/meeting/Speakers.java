package roundtable.meeting;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Who has a turn in a meeting, as far as that is drawn: by rotation some only listen. */
public final class Speakers {
  private final Set<Long> listening;
  private final Set<Long> inOrder;

  private Speakers(LiveMeeting live) {
    Set<Integer> order =
        live.round().tables().stream()
            .map(Table::order)
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    inOrder = members(live, order, true);
    listening = members(live, order, false);
  }

  public static Speakers in(DSLContext context, Meeting meeting) {
    return new Speakers(LiveMeeting.of(meeting, Meetings.events(context, meeting.id())));
  }

  /** Whoever joined since the draw has a turn, unless some members only listen today. */
  public boolean include(long membership) {
    return inOrder.contains(membership) || listening.isEmpty() || inOrder.isEmpty();
  }

  private static Set<Long> members(LiveMeeting live, Set<Integer> order, boolean inOrder) {
    return live.room().seats().values().stream()
        .filter(seat -> order.contains(seat.number()) == inOrder)
        .map(seat -> seat.who().membership())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
