package roundtable.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One topic: its recent messages for replay, and its open streams. */
final class LiveTopic {
  private static final int MOST_REPLAYED = 2_000;
  private static final Duration REPLAYED_FOR = Duration.ofMinutes(10);

  private record Sent(LiveMessage message, long before, Instant at) {}

  private final Deque<Sent> recent = new ArrayDeque<>();
  private final List<LiveStream> streams = new ArrayList<>();
  private final InstantSource clock;
  private long last = -1;

  LiveTopic(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void publish(LiveMessage message) {
    recent.add(new Sent(message, last, clock.instant()));
    last = message.number();
    forget();
    streams.removeIf(LiveStream::ended);
    streams.forEach(stream -> stream.offer(message));
  }

  synchronized LiveStream open(String who, long after, Supplier<LiveMessage> snapshot) {
    LiveStream stream = new LiveStream(who, snapshot);
    streams.removeIf(LiveStream::ended);
    streams.add(stream);
    if (replayReaches(after)) {
      recent.stream()
          .filter(sent -> sent.message().number() > after)
          .forEach(sent -> stream.offer(sent.message()));
    } else {
      stream.wantSnapshot();
    }
    return stream;
  }

  synchronized void close(Predicate<String> who) {
    streams.stream().filter(stream -> who.test(stream.who())).forEach(LiveStream::end);
    streams.removeIf(LiveStream::ended);
  }

  synchronized boolean listens(String who) {
    return streams.stream().anyMatch(stream -> !stream.ended() && stream.who().equals(who));
  }

  synchronized int listeners() {
    streams.removeIf(LiveStream::ended);
    return streams.size();
  }

  /**
   * Whether every message after the given one is still here. After a restart nothing is known: no.
   */
  private boolean replayReaches(long after) {
    if (last == after) {
      return true;
    }
    return !recent.isEmpty()
        && recent.getFirst().before() >= 0
        && recent.getFirst().before() <= after;
  }

  private void forget() {
    Instant oldest = clock.instant().minus(REPLAYED_FOR);
    while (!recent.isEmpty()
        && (recent.size() > MOST_REPLAYED || recent.getFirst().at().isBefore(oldest))) {
      recent.removeFirst();
    }
  }
}
