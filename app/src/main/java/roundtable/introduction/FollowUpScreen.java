package roundtable.introduction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Round.Phase;
import roundtable.web.Token;

/**
 * What came of one round for one person: three short lists.
 *
 * @param tap the key of the next tap
 */
public record FollowUpScreen(
    Round round, List<Mine> mine, Viewing viewing, Instant now, String tap) {
  /**
   * The round it is about.
   *
   * @param over whether it has ended
   */
  public record Round(long meeting, Instant at, ZoneId zone, boolean over) {
    static Round of(LiveMeeting live, Viewing viewing) {
      Phase phase = live.round().phase();
      return new Round(
          live.id(),
          live.meeting().startsAt(),
          viewing.zone(),
          phase == Phase.ENDED || phase == Phase.CLOSED);
    }
  }

  static FollowUpScreen of(Round round, List<Mine> mine, Viewing viewing, Instant now) {
    return new FollowUpScreen(round, mine, viewing, now, Token.fresh().secret());
  }

  public String title() {
    return "After " + Words.longDay(round.at(), round.zone());
  }

  public String lede() {
    if (!round.over()) {
      return "The round has not ended. What you promise and what you are offered comes here then.";
    }
    if (mine.isEmpty()) {
      return "You promised nothing, and no hand went up for a company you named.";
    }
    String hands = Words.count(asked().size(), "hand", "hands") + " went up for you.";
    String promises = "You made " + Words.count(promised().size(), "promise", "promises") + ".";
    return Words.capital(hands) + " " + promises;
  }

  public List<Line> promised() {
    return mine.stream()
        .filter(one -> one.side() == Side.HELPER && one.hand().introduces())
        .map(one -> Line.of(one, round.zone()))
        .toList();
  }

  public List<Line> offered() {
    return asked().stream()
        .filter(one -> one.hand().introduces())
        .map(one -> Line.of(one, round.zone()))
        .toList();
  }

  public List<ThanksLine> thanks() {
    return ThanksLine.of(asked().stream().filter(one -> !one.hand().introduces()).toList(), now);
  }

  private List<Mine> asked() {
    return mine.stream().filter(one -> one.side() == Side.ASKER).toList();
  }
}
