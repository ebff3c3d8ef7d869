package roundtable.meeting.planning;

import java.time.Instant;
import roundtable.group.Group;
import roundtable.meeting.Meeting;

/** What the officer asked for, with the offer that was chosen. */
record Agreed(Group group, Wanted wanted, Offer offer) {
  Instant startsAt() {
    return wanted.startsAt(group);
  }

  Agenda agenda() {
    return offer.plan().agenda();
  }

  Meeting meeting(long id, String pin) {
    return new Meeting(
        id,
        group.id(),
        startsAt(),
        agenda().minutes(),
        new Meeting.Turns(wanted.turns().programme(), offer.plan().turnSeconds()),
        pin,
        wanted.place());
  }
}
