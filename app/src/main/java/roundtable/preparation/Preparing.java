package roundtable.preparation;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.planning.When;

/**
 * Who prepares for what: the door has been passed.
 *
 * @param link the personal link they came by; null for somebody signed in
 */
public record Preparing(Membership me, Meeting meeting, Group group, @Nullable String link) {
  static Optional<Preparing> signedIn(DSLContext context, Person person, long meeting) {
    return Meetings.openTo(context, person, meeting).map(open -> of(context, open, null));
  }

  static Preparing of(DSLContext context, Open open, @Nullable String link) {
    return new Preparing(open.me(), open.meeting(), Groups.group(context, open.me()), link);
  }

  Sheets.Key key() {
    return new Sheets.Key(me.id(), meeting.id());
  }

  /** A mail can be passed on: by its link nothing is offered from the private list. */
  public boolean byLink() {
    return link != null;
  }

  /** Where this sheet stands. */
  public String address() {
    return link == null ? "/meetings/" + meeting.id() + "/sheet" : "/prepare/" + link;
  }

  public When when() {
    return When.of(meeting, group);
  }

  public boolean classic() {
    return meeting.turns().programme().blanketAsk();
  }
}
