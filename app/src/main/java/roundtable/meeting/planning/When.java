package roundtable.meeting.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import roundtable.group.Group;
import roundtable.meeting.Meeting;

/** When a meeting is, as its group says it. */
public record When(ZonedDateTime start, int minutes) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  public static When of(Meeting meeting, Group group) {
    return new When(meeting.startsAt().atZone(ZoneId.of(group.timeZone())), meeting.minutes());
  }

  /** Tuesday, 21 October. */
  public String day() {
    return DAY.format(start);
  }

  /** Tuesday, 21 October 2025. */
  public String date() {
    return DATE.format(start);
  }

  /** 21 October. */
  public String shortDay() {
    return SHORT.format(start);
  }

  /** Tuesday. */
  public String weekday() {
    return DateTimeFormatter.ofPattern("EEEE", Locale.UK).format(start);
  }

  /** 7:30 to 9:00. */
  public String times() {
    return TIME.format(start) + " to " + TIME.format(start.plusMinutes(minutes));
  }

  public boolean isOver(Instant now) {
    return start.plusMinutes(minutes).toInstant().isBefore(now);
  }

  public boolean isOn(Instant now) {
    return start.toLocalDate().equals(now.atZone(start.getZone()).toLocalDate());
  }
}
