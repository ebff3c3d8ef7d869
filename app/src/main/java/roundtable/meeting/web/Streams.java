package roundtable.meeting.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import roundtable.live.LiveMessage;
import roundtable.live.LiveStream;
import roundtable.live.LiveTopics;
import roundtable.meeting.Meeting;
import roundtable.meeting.RunningMeetings;

/** Opens streams of a meeting's views, and answers those whose network lets no stream through. */
public final class Streams {
  private final LiveTopics live;
  private final RunningMeetings running;
  private final MeetingBroadcast broadcast;
  private final InstantSource clock;

  public Streams(
      LiveTopics live, RunningMeetings running, MeetingBroadcast broadcast, InstantSource clock) {
    this.live = live;
    this.running = running;
    this.broadcast = broadcast;
    this.clock = clock;
  }

  /**
   * Sends what happens until the browser goes.
   *
   * @param who whose right opens it, so that it can be ended with the right
   */
  void stream(Context context, Meeting meeting, View view, String who) {
    running.now(meeting);
    LiveStream stream =
        live.open(view.topic(meeting.id()), who, after(context), () -> snapshot(meeting, view));
    context.contentType("text/event-stream; charset=utf-8");
    context.header("X-Accel-Buffering", "no");
    try {
      stream.sendTo(context.res().getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same by asking again and again: everything when something has changed, nothing otherwise.
   */
  void changes(Context context, Meeting meeting, View view) {
    context.header("X-Now", Long.toString(clock.millis()));
    LiveMessage now = snapshot(meeting, view);
    if (now.number() == after(context)) {
      context.status(204);
    } else {
      context.contentType("application/json").result(now.data());
    }
  }

  long millis() {
    return clock.millis();
  }

  /** How the stream of a seat is named that is no member's own. */
  static String guest(String address) {
    return "seat:" + address;
  }

  private LiveMessage snapshot(Meeting meeting, View view) {
    return broadcast.snapshot(view, running.now(meeting));
  }

  private static long after(Context context) {
    String last = context.header("Last-Event-ID");
    String asked = last != null ? last : context.queryParam("after");
    try {
      return asked == null ? -1 : Long.parseLong(asked);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
