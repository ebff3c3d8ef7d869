package roundtable.meeting.planning;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.web.Place;

/** Every meeting of a group, those to come and those that were. */
public record MeetingList(
    Group group, Membership me, List<Meeting> meetings, Ended ended, Instant now) {
  /** Which were called off, and which are closed. */
  public record Ended(Set<Long> cancelled, Set<Long> closed) {}

  /** A meeting's line. */
  public record Row(Meeting meeting, When when, boolean cancelled) {}

  public Place place() {
    return new Place(group.id(), group.name(), "meetings");
  }

  public List<Row> coming() {
    return rows(false).reversed();
  }

  public List<Row> past() {
    return rows(true);
  }

  private List<Row> rows(boolean over) {
    return meetings.stream()
        .map(one -> new Row(one, When.of(one, group), ended.cancelled().contains(one.id())))
        .filter(row -> over(row) == over)
        .toList();
  }

  /** A meeting is over when it has been closed, however early. */
  private boolean over(Row row) {
    return row.when().isOver(now) || ended.closed().contains(row.meeting().id());
  }
}
