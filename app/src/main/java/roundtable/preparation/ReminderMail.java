package roundtable.preparation;

import java.time.Instant;
import roundtable.group.Group;
import roundtable.meeting.Meeting;
import roundtable.meeting.planning.When;
import roundtable.notices.Mail;

/** The letter to who is not ready. It says nothing of what is on a sheet or a list. */
record ReminderMail(Group group, Meeting meeting, Instant now) {
  Mail to(String email, String link) {
    When when = When.of(meeting, group);
    return new Mail(
        email,
        "Your sheet for " + when.weekday() + ", " + group.name(),
        """
        %s meets %s. Your sheet is not ready yet.

        Write down two or three clients you signed lately, and two or three companies you would
        like to meet. It takes about five minutes:
        %s

        The link is yours alone: it opens this one sheet without signing in, and works until the
        day after the meeting. Please do not pass it on.
        """
            .formatted(group.name(), day(when), link),
        when.start().toInstant());
  }

  private String day(When when) {
    return (when.isOn(now) ? "today" : "on " + when.day()) + ", " + when.times() + meeting.at();
  }
}
