package roundtable.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to happen in a meeting. The doors have asked who; {@link LiveMeeting} says
 * whether it may.
 */
public sealed interface MeetingCommand {
  /** What only the one who leads may do. */
  sealed interface Control extends MeetingCommand {}

  record LaySeat(Seat.Occupant who, int table) implements MeetingCommand {}

  /**
   * Lays for a whole group at once: sixty seats one by one would be sixty commits. Who has a seat
   * already keeps it.
   */
  record LaySeats(List<Seat.Occupant> who) implements MeetingCommand {}

  record TakeSeat(int seat) implements MeetingCommand {}

  record LeaveSeat(int seat) implements MeetingCommand {}

  record KnockAt(String knock, String name, String business) implements MeetingCommand {}

  /**
   * @param seat the laid seat the one at the door sits down on; null for a visitor, who gets a new
   *     one
   */
  record AdmitKnock(String knock, @Nullable Integer seat) implements Control {}

  record DeclineKnock(String knock) implements Control {}

  record TakeLead(long person, String name) implements MeetingCommand {}

  /** What the open streams tell of the one who leads. */
  record NoticeLead(boolean online) implements MeetingCommand {}

  record DrawTurns(List<List<Integer>> tables) implements MeetingCommand {}

  record StartRound() implements Control {}

  /** Ends the running turn, if any, and starts the next; or the turn of the seat that is named. */
  record NextTurn(int table, @Nullable Integer seat) implements Control {}

  record EndTurn(int table) implements Control {}

  /** At parallel tables nobody waits for the facilitator: whoever is next begins. */
  record StartOwnTurn(int seat) implements MeetingCommand {}

  /** The speaker has finished early. */
  record FinishTurn(int seat) implements MeetingCommand {}

  record PauseTurn(int table) implements Control {}

  record ResumeTurn(int table) implements Control {}

  record ExtendTurn(int table, int seconds) implements Control {}

  /** Passes over whoever is next. */
  record SkipTurn(int table) implements Control {}

  /** Takes back the last step at a table; what was done at the others stays. */
  record Undo(int table) implements Control {}

  /**
   * @param by the speaker's seat, or null when the facilitator types what is spoken
   */
  record MentionCompany(int table, @Nullable Integer by, Mention.Named named)
      implements MeetingCommand {}

  record WithdrawMention(int mention, @Nullable Integer by) implements MeetingCommand {}

  record RaiseHand(int mention, int seat, Hand.Said said) implements MeetingCommand {}

  record LowerHand(int mention, int seat) implements MeetingCommand {}

  record EndRound() implements Control {}

  record CloseMeeting() implements Control {}

  /** The clock closes what nobody did. */
  record CloseByItself() implements MeetingCommand {}
}
