package roundtable.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One meeting and its one writer: whoever holds the lock decides for everyone who waits, writes it
 * all in one transaction, and tells it in order once it is durable. Fifty taps at once cost one
 * commit.
 */
final class RunningMeeting {
  private static final Duration FORGOTTEN = Duration.ofMinutes(30);

  private record Waiting(MeetingCommand command, String tap, CompletableFuture<Outcome> outcome) {}

  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writer = new ReentrantLock();
  private final RunningMeetings house;
  private final Meeting meeting;
  private volatile @Nullable LiveMeeting state;

  RunningMeeting(RunningMeetings house, Meeting meeting) {
    this.house = house;
    this.meeting = meeting;
  }

  LiveMeeting now() {
    LiveMeeting known = state;
    return known != null ? known : load();
  }

  /** A turn that nobody ended counts for a while after its time, not all night. */
  boolean timerRuns(Instant now) {
    LiveMeeting known = state;
    return known != null
        && known.round().turns().values().stream().anyMatch(turn -> timerRuns(turn, now));
  }

  private static boolean timerRuns(Turn turn, Instant now) {
    Instant end = turn.timer().endsAt();
    return !turn.over() && end != null && end.plus(FORGOTTEN).isAfter(now);
  }

  Outcome change(MeetingCommand command, String tap) {
    Waiting mine = new Waiting(command, tap, new CompletableFuture<>());
    waiting.add(mine);
    writer.lock();
    try {
      if (!mine.outcome().isDone()) {
        changeAll(takeAll());
      }
    } finally {
      writer.unlock();
    }
    return mine.outcome().join();
  }

  private LiveMeeting load() {
    writer.lock();
    try {
      LiveMeeting known = state;
      if (known == null) {
        known =
            house
                .database()
                .read(context -> LiveMeeting.of(meeting, Meetings.events(context, meeting.id())));
        state = known;
      }
      return known;
    } finally {
      writer.unlock();
    }
  }

  private List<Waiting> takeAll() {
    List<Waiting> batch = new ArrayList<>();
    for (Waiting one = waiting.poll(); one != null; one = waiting.poll()) {
      batch.add(one);
    }
    return batch;
  }

  private void changeAll(List<Waiting> batch) {
    try {
      LiveMeeting before = now();
      Instant now = house.clock().instant();
      Draft draft = new Draft(before);
      List<Outcome> outcomes =
          batch.stream().map(one -> draft.take(one.command(), one.tap(), now)).toList();
      commit(before, draft);
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException | Error e) {
      // Nothing was written. What is true is what the database says: read it again next time.
      state = null;
      batch.forEach(one -> one.outcome().completeExceptionally(e));
    }
  }

  private void commit(LiveMeeting before, Draft draft) {
    if (draft.events().isEmpty()) {
      return;
    }
    house.database().change(tx -> write(tx, draft));
    state = draft.live();
    house.audiences().tell(before, draft.live(), draft.events());
  }

  private void write(DSLContext tx, Draft draft) {
    Meetings.append(tx, meeting.id(), draft.events());
    house.witnesses().forEach(witness -> witness.saw(tx, draft.live(), draft.events()));
  }
}
