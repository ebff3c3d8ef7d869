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

  /** A guest who should not be here, or somebody on the seat of a member. */
  record PutOut(int seat) implements Control {}

  record TakeLead(long person, String name) implements MeetingCommand {}

  /** What the open streams tell of the one who leads. */
  record NoticeLead(boolean online) implements MeetingCommand {}

  record DrawTurns(List<List<Integer>> tables) implements MeetingCommand {}

  record StartRound() implements Control {}

  /** Ends the running turn, if any, and starts the next; or the turn of the seat that is named. */
  record NextTurn(int table, @Nullable Integer seat) implements Control {}

  record EndTurn(int table) implements Control {}

  /**
   * A step as its button stood when it was tapped. A table that has moved on since has taken it
   * already: tapped twice, or kept and sent late, it moves nothing.
   */
  record AsSeen(int table, Seen seen, Control step) implements Control {
    boolean meansNow(LiveMeeting live) {
      Seen now = Seen.of(live, table);
      return switch (step) {
        case Undo undo -> seen.step() == now.step();
        case SkipTurn skip -> seen.turn() == now.turn() && seen.next() == now.next();
        default -> seen.turn() == now.turn();
      };
    }
  }

  /**
   * What a table's buttons were drawn for.
   *
   * @param turn the turn that runs; 0 between turns
   * @param next the seat that is next; 0 when there is none
   * @param step the step that an undo would take back; 0 when there is none
   */
  record Seen(int turn, int next, long step) {
    public static Seen of(LiveMeeting live, int table) {
      Turn turn = live.round().current(table);
      List<Seat> next = live.upNext(table);
      return new Seen(
          turn == null ? 0 : turn.number(),
          next.isEmpty() ? 0 : next.getFirst().number(),
          live.history().lastSeqAt(table));
    }
  }

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
