package roundtable.meeting;

import java.util.List;

/**
 * What happened in a meeting. Events are kept for good, in order, and everything shown is made from
 * them.
 */
public sealed interface MeetingEvent {
  /** A place was laid for a member or a guest. */
  record SeatLaid(int seat, Seat.Occupant who, int table) implements MeetingEvent {}

  record SeatTaken(int seat) implements MeetingEvent {}

  record SeatLeft(int seat) implements MeetingEvent {}

  record Knocked(String knock, String name, String business) implements MeetingEvent {}

  record KnockAdmitted(String knock, int seat) implements MeetingEvent {}

  record KnockDeclined(String knock) implements MeetingEvent {}

  /** The seat's phone is one no longer. */
  record GuestPutOut(int seat) implements MeetingEvent {}

  /** The phones on a member's seat are that no longer; the seat stays the member's. */
  record SeatFreed(int seat) implements MeetingEvent {}

  /** Who runs the meeting from now on. */
  record LeadTaken(long person, String name) implements MeetingEvent {}

  /** The one who leads has lost the connection; everyone is told. */
  record LeadLost() implements MeetingEvent {}

  record LeadBack() implements MeetingEvent {}

  /** The order of turns, seat numbers a table. */
  record TurnsDrawn(List<List<Integer>> tables) implements MeetingEvent {}

  record RoundStarted() implements MeetingEvent {}

  record TurnStarted(int turn, int table, int seat, int seconds) implements MeetingEvent {}

  record TurnPaused(int turn, long usedMillis) implements MeetingEvent {}

  record TurnResumed(int turn) implements MeetingEvent {}

  /** More time, or by an undo less. */
  record TurnExtended(int turn, int seconds) implements MeetingEvent {}

  record TurnEnded(int turn, long usedMillis) implements MeetingEvent {}

  record TurnSkipped(int table, int seat) implements MeetingEvent {}

  /** By an undo: the speaker goes on with the time that was left. */
  record TurnReopened(int turn) implements MeetingEvent {}

  /** By an undo: it had not begun. */
  record TurnWithdrawn(int turn) implements MeetingEvent {}

  record TurnUnskipped(int table, int seat) implements MeetingEvent {}

  /** Ends an undo: the last step no longer counts. */
  record StepUndone(int table) implements MeetingEvent {}

  record CompanyMentioned(int mention, int turn, int seat, Mention.Named named)
      implements MeetingEvent {}

  record MentionWithdrawn(int mention) implements MeetingEvent {}

  record HandRaised(int mention, int seat, Hand.Said said) implements MeetingEvent {}

  record HandLowered(int mention, int seat) implements MeetingEvent {}

  record RoundEnded() implements MeetingEvent {}

  /**
   * @param byItself nobody closed it; it was left open and is a draft to look through
   */
  record MeetingClosed(boolean byItself) implements MeetingEvent {}
}
