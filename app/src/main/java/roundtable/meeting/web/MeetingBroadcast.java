package roundtable.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import roundtable.live.LiveMessage;
import roundtable.live.LiveTopics;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingEvent;
import roundtable.meeting.Mention;
import roundtable.meeting.Recorded;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seats;
import tools.jackson.databind.json.JsonMapper;

/** Event -> rendered regions -> live topics. Everyone with the same view gets the same bytes. */
public final class MeetingBroadcast implements RunningMeetings.Audiences {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Rendered(long seq, Map<String, String> regions) {}

  private final Map<String, Rendered> rendered = new ConcurrentHashMap<>();
  private final MeetingViews views;
  private final LiveTopics live;

  public MeetingBroadcast(MeetingViews views, LiveTopics live) {
    this.views = views;
    this.live = live;
  }

  /**
   * What a message carries.
   *
   * @param mine the seats whose own part of the page has changed
   * @param all whether everybody's own part has
   */
  record Change(long n, SortedSet<Integer> mine, boolean all, Map<String, String> regions) {}

  @Override
  public void tell(LiveMeeting before, LiveMeeting after, List<Recorded> events) {
    int tables = Math.max(before.round().tables().size(), after.round().tables().size());
    for (int table = 1; table <= tables; table++) {
      tell(new View.Projector(table), before, after, events);
      tell(new View.Phones(table), before, after, events);
      tell(new View.Desk(table), before, after, events);
    }
    tell(new View.Door(), before, after, events);
    for (Recorded recorded : events) {
      switch (recorded.event()) {
        case MeetingEvent.GuestPutOut out -> close(after, out.seat());
        case MeetingEvent.SeatFreed freed -> close(after, freed.seat());
        default -> {}
      }
    }
  }

  private void close(LiveMeeting after, int seat) {
    live.close(Streams.guest(Seats.address(after.id(), seat))::equals);
  }

  @Override
  public void forget(long meetingId) {
    String beginning = View.topics(meetingId);
    rendered.keySet().removeIf(topic -> topic.startsWith(beginning));
    live.forget(beginning);
  }

  /** Everything a view shows, as one message. */
  LiveMessage snapshot(View view, LiveMeeting now) {
    return message(new Change(now.seq(), new TreeSet<>(), true, regions(view, now)));
  }

  /** What a view showed last is what the next change is held against: rendered once, not twice. */
  private Map<String, String> regions(View view, LiveMeeting now) {
    Rendered last = rendered.get(view.topic(now.id()));
    if (last != null && last.seq() == now.seq()) {
      return last.regions();
    }
    Map<String, String> regions = views.regions(view, now);
    rendered.put(view.topic(now.id()), new Rendered(now.seq(), regions));
    return regions;
  }

  private void tell(View view, LiveMeeting before, LiveMeeting after, List<Recorded> events) {
    Map<String, String> shown = regions(view, before);
    Map<String, String> changed = new LinkedHashMap<>(regions(view, after));
    changed.entrySet().removeAll(shown.entrySet());
    boolean all = events.stream().anyMatch(one -> forAll(one.event()));
    Change change = new Change(after.seq(), seats(before, after, events), all, changed);
    live.publish(view.topic(after.id()), message(change));
  }

  private static LiveMessage message(Change change) {
    return new LiveMessage(change.n(), JSON.writeValueAsString(change));
  }

  /** A new turn or a new card changes everyone's own part; a hand changes two. */
  private static boolean forAll(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.HandRaised e -> false;
      case MeetingEvent.HandLowered e -> false;
      case MeetingEvent.Knocked e -> false;
      case MeetingEvent.TurnPaused e -> false;
      case MeetingEvent.TurnResumed e -> false;
      case MeetingEvent.TurnExtended e -> false;
      case MeetingEvent.LeadTaken e -> false;
      case MeetingEvent.LeadLost e -> false;
      case MeetingEvent.LeadBack e -> false;
      case MeetingEvent.SeatTaken e -> false;
      case MeetingEvent.SeatLeft e -> false;
      default -> true;
    };
  }

  private static SortedSet<Integer> seats(
      LiveMeeting before, LiveMeeting after, List<Recorded> events) {
    SortedSet<Integer> seats = new TreeSet<>();
    for (Recorded recorded : events) {
      switch (recorded.event()) {
        case MeetingEvent.HandRaised e -> both(seats, after, e.mention(), e.seat());
        case MeetingEvent.HandLowered e -> both(seats, before, e.mention(), e.seat());
        case MeetingEvent.SeatTaken e -> seats.add(e.seat());
        case MeetingEvent.SeatLeft e -> seats.add(e.seat());
        default -> {}
      }
    }
    return seats;
  }

  private static void both(SortedSet<Integer> seats, LiveMeeting live, int number, int listener) {
    seats.add(listener);
    Mention mention = live.round().cards().mention(number);
    if (mention != null) {
      seats.add(mention.seat());
    }
  }
}
