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
      Drafted drafted = new Drafted(before, house.clock().instant());
      List<Outcome> outcomes =
          batch.stream().map(one -> drafted.take(one.command(), one.tap())).toList();
      commit(before, drafted);
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException | Error e) {
      // Nothing was written. What is true is what the database says: read it again next time.
      state = null;
      batch.forEach(one -> one.outcome().completeExceptionally(e));
    }
  }

  private void commit(LiveMeeting before, Drafted drafted) {
    if (drafted.events.isEmpty()) {
      return;
    }
    house.database().change(tx -> write(tx, drafted));
    state = drafted.live;
    house.audiences().tell(before, drafted.live, drafted.events);
  }

  private void write(DSLContext tx, Drafted drafted) {
    Meetings.append(tx, meeting.id(), drafted.events);
    house.witnesses().forEach(witness -> witness.saw(tx, drafted.live, drafted.events));
  }

  /** What a batch of commands comes to, before anything is written. */
  private static final class Drafted {
    private final List<Recorded> events = new ArrayList<>();
    private final Instant now;
    private LiveMeeting live;

    Drafted(LiveMeeting live, Instant now) {
      this.live = live;
      this.now = now;
    }

    Outcome take(MeetingCommand command, String tap) {
      if (live.history().taps().contains(tap)) {
        return new Outcome.Done(live);
      }
      return switch (live.decide(command, now)) {
        case Decision.Refused refused -> new Outcome.Refused(refused.reason());
        case Decision.Happens happens -> record(happens.events(), tap);
      };
    }

    private Outcome record(List<MeetingEvent> happened, String tap) {
      for (MeetingEvent event : happened) {
        Recorded recorded = new Recorded(live.seq() + 1, tap, event, now);
        events.add(recorded);
        live = live.apply(recorded);
      }
      return new Outcome.Done(live);
    }
  }
}
