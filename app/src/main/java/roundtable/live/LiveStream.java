package roundtable.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One browser that listens: a bounded mailbox, emptied by the listener's own virtual thread. A
 * phone that stops reading blocks nobody else; once its mailbox is full it gets one snapshot
 * instead.
 */
public final class LiveStream {
  private static final int MAILBOX = 64;
  private static final int HEARTBEAT_SECONDS = 15;

  private final BlockingQueue<LiveMessage> mailbox = new ArrayBlockingQueue<>(MAILBOX);
  private final AtomicBoolean behind = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final String who;
  private final Supplier<LiveMessage> snapshot;
  private volatile @Nullable Thread sender;

  LiveStream(String who, Supplier<LiveMessage> snapshot) {
    this.who = who;
    this.snapshot = snapshot;
  }

  String who() {
    return who;
  }

  boolean ended() {
    return ended.get();
  }

  void end() {
    ended.set(true);
    Thread sending = sender;
    if (sending != null) {
      sending.interrupt();
    }
  }

  void wantSnapshot() {
    behind.set(true);
  }

  void offer(LiveMessage message) {
    if (!mailbox.offer(message)) {
      behind.set(true);
    }
  }

  /** Sends until the browser goes or the stream is ended. Runs on the request's own thread. */
  public void sendTo(OutputStream out) {
    sender = Thread.currentThread();
    try {
      write(out, "retry: 1000\n\n");
      while (!ended.get()) {
        sendNext(out);
      }
      write(out, "event: ended\ndata: {}\n\n");
    } catch (IOException e) {
      // The browser has gone; it comes back with the number it saw last.
    } catch (InterruptedException e) {
      // Ended by the server. The flag stays cleared, the connection closes with the request.
    } finally {
      ended.set(true);
      sender = null;
    }
  }

  private void sendNext(OutputStream out) throws IOException, InterruptedException {
    if (behind.getAndSet(false)) {
      mailbox.clear();
      write(out, snapshot.get().asEvent("snapshot"));
      return;
    }
    LiveMessage message = mailbox.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      write(out, "event: heartbeat\ndata: {}\n\n");
    } else if (!behind.get()) {
      write(out, message.asEvent("change"));
    }
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
