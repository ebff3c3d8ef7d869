package roundtable.meeting.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Seat;

/** Which members spoke in a meeting, and who sat with whom when there were several tables. */
record PastRound(Instant at, Set<Long> spoke, List<Set<Long>> tables) {
  static PastRound of(LiveMeeting live) {
    Collection<Seat> seats = live.room().seats().values().stream().filter(s -> !s.guest()).toList();
    Set<Long> spoke =
        seats.stream()
            .filter(seat -> live.round().hasSpoken(seat.number()))
            .map(seat -> seat.who().membership())
            .collect(Collectors.toSet());
    return new PastRound(live.meeting().startsAt(), spoke, tables(live, seats));
  }

  private static List<Set<Long>> tables(LiveMeeting live, Collection<Seat> seats) {
    if (live.round().tables().size() < 2) {
      return List.of();
    }
    return List.copyOf(
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    Seat::table,
                    TreeMap::new,
                    Collectors.mapping(seat -> seat.who().membership(), Collectors.toSet())))
            .values());
  }
}
