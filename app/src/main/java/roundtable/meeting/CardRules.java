package roundtable.meeting;

import static roundtable.meeting.Decision.happens;
import static roundtable.meeting.Decision.refused;

import java.util.List;
import roundtable.meeting.MeetingCommand.LowerHand;
import roundtable.meeting.MeetingCommand.MentionCompany;
import roundtable.meeting.MeetingCommand.RaiseHand;
import roundtable.meeting.MeetingCommand.WithdrawMention;

/** The part of the rules that is about companies on the table and the hands over them. */
final class CardRules {
  /**
   * A speaker names five or six companies; a dozen is a slip of the finger, or somebody fishing.
   */
  static final int MOST_MENTIONS_A_TURN = 12;

  private CardRules() {}

  static Decision mention(LiveMeeting live, MentionCompany c) {
    Turn turn = live.round().current(c.table());
    if (turn == null) {
      return refused("Nobody is speaking. Start a turn first.");
    }
    if (c.by() != null && c.by() != turn.seat()) {
      return refused("Your turn is over. Wait for the next one.");
    }
    List<Mention> named = live.round().cards().of(turn.number());
    if (named.stream().anyMatch(one -> same(one.named(), c.named()))) {
      return happens();
    }
    if (named.size() >= MOST_MENTIONS_A_TURN) {
      return refused("Twelve companies are on the table already. That is enough for one turn.");
    }
    int number = live.round().cards().last() + 1;
    return happens(
        new MeetingEvent.CompanyMentioned(number, turn.number(), turn.seat(), c.named()));
  }

  private static boolean same(Mention.Named one, Mention.Named other) {
    return one.company().equalsIgnoreCase(other.company());
  }

  static Decision withdraw(LiveMeeting live, WithdrawMention c) {
    Mention mention = live.round().cards().mention(c.mention());
    if (mention == null) {
      return happens();
    }
    return c.by() != null && c.by() != mention.seat()
        ? refused("Only who named a company can take it off the table.")
        : happens(new MeetingEvent.MentionWithdrawn(c.mention()));
  }

  static Decision raise(LiveMeeting live, RaiseHand c) {
    Mention mention = live.round().cards().mention(c.mention());
    if (mention == null) {
      return refused("That company is no longer on the table.");
    }
    if (mention.seat() == c.seat()) {
      return refused("You named that one yourself.");
    }
    if (live.room().seat(c.seat()) == null) {
      return refused("There is no such seat.");
    }
    if (introducesAClient(mention, c.said())) {
      return refused("They are a client already. Say that you know someone there.");
    }
    Hand hand = live.round().cards().hand(c.mention(), c.seat());
    return hand != null && hand.said().equals(c.said())
        ? happens()
        : happens(new MeetingEvent.HandRaised(c.mention(), c.seat(), c.said()));
  }

  private static boolean introducesAClient(Mention mention, Hand.Said said) {
    return mention.named().kind() == Mention.Kind.CLIENT && said.kind() == Hand.Kind.CAN_INTRODUCE;
  }

  static Decision lower(LiveMeeting live, LowerHand c) {
    return live.round().cards().hand(c.mention(), c.seat()) == null
        ? happens()
        : happens(new MeetingEvent.HandLowered(c.mention(), c.seat()));
  }
}
