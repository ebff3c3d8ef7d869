package roundtable.meeting;

/** What the one who tapped is told. */
public sealed interface Outcome {
  /** The meeting as it stands now that it has happened. */
  record Done(LiveMeeting now) implements Outcome {}

  record Refused(String reason) implements Outcome {}
}
