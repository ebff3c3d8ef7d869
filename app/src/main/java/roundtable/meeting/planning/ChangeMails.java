package roundtable.meeting.planning;

import java.time.Instant;
import org.jooq.DSLContext;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings.Open;
import roundtable.notices.Mail;
import roundtable.notices.Outbox;
import roundtable.web.SiteAddress;

/** Tells the members when a meeting is planned, moved or called off: nobody comes for nothing. */
record ChangeMails(Outbox outbox, SiteAddress site) {
  /** What somebody must know before they set out. */
  private record Letter(String subject, String body, Instant uselessAt) {
    Mail to(String email) {
      return new Mail(email, subject, body, uselessAt);
    }
  }

  void planned(DSLContext tx, Open open) {
    Group group = Groups.group(tx, open.me());
    When when = When.of(open.meeting(), group);
    String body =
        """
        %s meets on %s, %s%s.

        When you speak, and your sheet:
        %s
        """
            .formatted(
                group.name(),
                when.day(),
                when.times(),
                open.meeting().at(),
                site.link("/meetings/" + open.meeting().id()));
    send(tx, open, new Letter(title(group, when), body, when.start().toInstant()));
  }

  void cancelled(DSLContext tx, Open open) {
    Group group = Groups.group(tx, open.me());
    When was = When.of(open.meeting(), group);
    String body =
        """
        %s called off the meeting of %s on %s, %s.

        What you wrote on your sheet is kept for the next one:
        %s
        """
            .formatted(open.me().name(), group.name(), was.day(), was.times(), home(group));
    send(tx, open, new Letter("Called off: " + title(group, was), body, was.start().toInstant()));
  }

  /** Only another time or place is news; another order of turns is not. */
  void moved(DSLContext tx, Open open, Meeting changed) {
    if (changed.startsAt().equals(open.meeting().startsAt())
        && changed.place().equals(open.meeting().place())) {
      return;
    }
    Group group = Groups.group(tx, open.me());
    When was = When.of(open.meeting(), group);
    When is = When.of(changed, group);
    String body =
        """
        %s moved the meeting of %s.

        It was on %s, %s%s.
        It is now on %s, %s%s:
        %s
        """
            .formatted(
                open.me().name(),
                group.name(),
                was.day(),
                was.times(),
                open.meeting().at(),
                is.day(),
                is.times(),
                changed.at(),
                site.link("/meetings/" + changed.id()));
    send(tx, open, new Letter("Moved: " + title(group, is), body, is.start().toInstant()));
  }

  private static String title(Group group, When when) {
    return group.name() + ", " + when.weekday() + " " + when.shortDay();
  }

  private String home(Group group) {
    return site.link("/groups/" + group.id());
  }

  /** Everyone but the one who did it. */
  private void send(DSLContext tx, Open open, Letter letter) {
    var others =
        Groups.membersOf(tx, open.me()).stream()
            .map(Membership::id)
            .filter(member -> member != open.me().id())
            .toList();
    Groups.addresses(tx, others).values().forEach(email -> outbox.put(tx, letter.to(email)));
  }
}
