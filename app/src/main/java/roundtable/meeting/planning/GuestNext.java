package roundtable.meeting.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.meeting.Meeting;

/** When a guest may come next; null when nothing is planned. */
public record GuestNext(@Nullable When when, String join) {
  static GuestNext of(Group group, Optional<Meeting> next) {
    return next.map(meeting -> new GuestNext(When.of(meeting, group), "/join/" + meeting.pin()))
        .orElse(new GuestNext(null, "/join"));
  }
}
