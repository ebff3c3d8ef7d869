package roundtable.meeting.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.PastMeetings;

/** The rounds a fair draw looks back on, latest first. */
record Past(List<PastRound> rounds) {
  static final Past NONE = new Past(List.of());

  static Past before(DSLContext context, Open open) {
    return new Past(
        PastMeetings.before(context, open.me(), open.meeting().startsAt()).stream()
            .map(PastRound::of)
            .toList());
  }

  /** When a member spoke last; empty when not in these rounds. */
  Optional<Instant> lastSpoke(long membership) {
    return rounds.stream()
        .filter(round -> round.spoke().contains(membership))
        .map(PastRound::at)
        .findFirst();
  }

  /** Where one stands in the queue: who has never spoken waits since the beginning. */
  Instant waitingSince(long membership) {
    return lastSpoke(membership).orElse(Instant.EPOCH);
  }

  /**
   * Waiting alone is not enough: of two who spoke last time the lot could let the same one speak
   * again and again.
   */
  long timesSpoken(long membership) {
    return rounds.stream().filter(round -> round.spoke().contains(membership)).count();
  }

  /** How much two have seen of each other at small tables; last time counts most. */
  double together(long one, long other) {
    double sum = 0;
    for (int ago = 0; ago < rounds.size(); ago++) {
      for (Set<Long> table : rounds.get(ago).tables()) {
        if (table.contains(one) && table.contains(other)) {
          sum += 1.0 / (1 + ago);
        }
      }
    }
    return sum;
  }
}
