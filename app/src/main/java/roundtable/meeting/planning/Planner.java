package roundtable.meeting.planning;

import java.time.Instant;
import java.util.Objects;
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

/**
 * What the planner starts from: the group, how many members it has, and what it usually does.
 *
 * @param meeting what is to be changed; null when a new one is planned
 */
record Planner(Membership me, Group group, int members, Wanted usual, @Nullable Meeting meeting) {

  static Optional<Planner> forNew(DSLContext context, Person person, long groupId, Instant now) {
    return Groups.officerOf(context, person, groupId)
        .map(
            me -> {
              Group group = Groups.group(context, me);
              Wanted usual = Wanted.usual(group, Meetings.all(context, me), now);
              return new Planner(me, group, Groups.membersOf(context, me).size(), usual, null);
            });
  }

  static Optional<Planner> forChange(DSLContext context, Person person, long meetingId) {
    return Meetings.runBy(context, person, meetingId)
        .map(
            open -> {
              Group group = Groups.group(context, open.me());
              Agenda agenda = Plans.agenda(context, open.meeting());
              Wanted planned = Wanted.of(open.meeting(), agenda, group);
              int members = Groups.membersOf(context, open.me()).size();
              return new Planner(open.me(), group, members, planned, open.meeting());
            });
  }

  Open open() {
    return new Open(Objects.requireNonNull(meeting), me);
  }

  Optional<Agreed> chosen(Wanted wanted, Offer.Kind kind) {
    return Offers.chosen(wanted.plan(members), group.setting().cadence(), kind)
        .map(offer -> new Agreed(group, wanted, offer));
  }
}
