package roundtable.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import roundtable.group.Group;
import roundtable.meeting.Meeting;
import roundtable.meeting.Programme;

/** What an officer asks the planner for. */
public record Wanted(
    LocalDate day, LocalTime time, Agenda agenda, Meeting.Turns turns, String place) {
  private static final LocalTime USUAL_TIME = LocalTime.of(7, 30);

  /** The group's usual meeting, one cadence after its last. */
  static Wanted usual(Group group, List<Meeting> latestFirst, Instant now) {
    ZonedDateTime start = next(group, latestFirst, now.atZone(ZoneId.of(group.timeZone())));
    return new Wanted(
        start.toLocalDate(),
        minute(start),
        Agenda.usual(group.setting().meetingMinutes()),
        new Meeting.Turns(Programme.of(group.setting().programme()), group.setting().turnSeconds()),
        latestFirst.isEmpty() ? "" : latestFirst.getFirst().place());
  }

  static Wanted of(Meeting meeting, Agenda agenda, Group group) {
    ZonedDateTime start = meeting.startsAt().atZone(ZoneId.of(group.timeZone()));
    return new Wanted(start.toLocalDate(), minute(start), agenda, meeting.turns(), meeting.place());
  }

  private static LocalTime minute(ZonedDateTime start) {
    return start.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  private static ZonedDateTime next(Group group, List<Meeting> latestFirst, ZonedDateTime now) {
    int days = group.setting().cadence().days();
    if (latestFirst.isEmpty()) {
      return now.truncatedTo(ChronoUnit.DAYS).plusDays(7).with(USUAL_TIME);
    }
    // Whole days in the group's own zone: the hour stays the same when the clocks change.
    ZonedDateTime next = latestFirst.getFirst().startsAt().atZone(now.getZone()).plusDays(days);
    while (next.isBefore(now)) {
      next = next.plusDays(days);
    }
    return next;
  }

  Instant startsAt(Group group) {
    return ZonedDateTime.of(day, time, ZoneId.of(group.timeZone())).toInstant();
  }

  Plan plan(int members) {
    return new Plan(members, agenda, turns.seconds());
  }
}
