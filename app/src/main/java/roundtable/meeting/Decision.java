package roundtable.meeting;

import java.util.List;

/** What becomes of a command. */
public sealed interface Decision {
  /** It happens, as these events; none when it has happened already. */
  record Happens(List<MeetingEvent> events) implements Decision {}

  /** It does not, for a reason a person can read. */
  record Refused(String reason) implements Decision {}

  static Decision happens(MeetingEvent... events) {
    return new Happens(List.of(events));
  }

  static Decision refused(String reason) {
    return new Refused(reason);
  }
}
