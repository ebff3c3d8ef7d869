package roundtable.live;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All topics with their listeners. A topic is made by the first who listens or speaks. */
public final class LiveTopics {
  private final Map<String, LiveTopic> topics = new ConcurrentHashMap<>();
  private final InstantSource clock;

  public LiveTopics(InstantSource clock) {
    this.clock = clock;
  }

  public void publish(String topic, LiveMessage message) {
    topic(topic).publish(message);
  }

  /**
   * A stream that starts after the message a listener saw last.
   *
   * @param who whose rights opened the stream; {@link #close} ends it when they lose them
   * @param snapshot the whole state as one message, for those whom replay can't bring up to date
   */
  public LiveStream open(String topic, String who, long after, Supplier<LiveMessage> snapshot) {
    List<LiveStream> opened = new ArrayList<>(1);
    topics.compute(
        topic,
        (name, known) -> {
          LiveTopic open = known == null ? new LiveTopic(clock) : known;
          opened.add(open.open(who, after, snapshot));
          return open;
        });
    return opened.getFirst();
  }

  /** Ends every stream opened by someone; rights change at once, open streams included. */
  public void close(Predicate<String> who) {
    topics.values().forEach(topic -> topic.close(who));
  }

  public int listeners(String topic) {
    return topic(topic).listeners();
  }

  /** Whether somebody listens to any topic of that beginning. */
  public boolean listens(String beginning, String who) {
    return beginningWith(beginning).anyMatch(topic -> topic.listens(who));
  }

  /** Whether anybody does. */
  public boolean listens(String beginning) {
    return beginningWith(beginning).anyMatch(topic -> topic.listeners() > 0);
  }

  /** Lets go of the topics of that beginning to which nobody listens, and of their replay. */
  public void forget(String beginning) {
    for (String name : topics.keySet()) {
      if (name.startsWith(beginning)) {
        topics.computeIfPresent(name, (same, topic) -> topic.listeners() == 0 ? null : topic);
      }
    }
  }

  /** Ends every stream so that the server can stop; browsers come back by themselves. */
  public void closeAll() {
    close(who -> true);
  }

  private Stream<LiveTopic> beginningWith(String beginning) {
    return topics.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(beginning))
        .map(Map.Entry::getValue);
  }

  private LiveTopic topic(String name) {
    return topics.computeIfAbsent(name, missing -> new LiveTopic(clock));
  }
}
