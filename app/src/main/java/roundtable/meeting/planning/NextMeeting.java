package roundtable.meeting.planning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.web.Place;

/**
 * What comes next for one member of a group.
 *
 * @param meeting null when none is planned
 */
public record NextMeeting(Group group, Membership me, @Nullable MeetingScreen meeting) {
  static NextMeeting of(Group group, Membership me, Optional<MeetingScreen> meeting) {
    return new NextMeeting(group, me, meeting.orElse(null));
  }

  public Place place() {
    return new Place(group.id(), group.name(), "home");
  }

  public boolean officer() {
    return me.runsMeetings();
  }

  /** "Today" or "Next meeting". */
  public String label() {
    return meeting != null && meeting.today() ? "Today" : "Next meeting";
  }
}
