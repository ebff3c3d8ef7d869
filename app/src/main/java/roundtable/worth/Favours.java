package roundtable.worth;

import java.util.List;
import java.util.Set;
import roundtable.evidence.exchange.Passed;
import roundtable.evidence.exchange.Returns;
import roundtable.referral.LeadDays.LeadDay;

/**
 * Do leads between me and the others answer each other? About all my pairs together, never about
 * one: below five that followed another and three partners nothing is said.
 *
 * @param partners with whom leads went back or forth
 */
public record Favours(Returns returns, long partners) {
  private static final int FEWEST = 5;
  private static final int FEWEST_PARTNERS = 3;
  private static final double CLEAR = .05;

  static Favours of(Book book, MyGroup group) {
    List<LeadDay> mine =
        group.here() == null ? List.of() : mine(book, group.here().membership().id());
    return new Favours(
        Returns.in(mine.stream().map(Favours::passed).toList(), Returns.WINDOW),
        mine.stream().map(one -> Set.of(one.giver(), one.receiver())).distinct().count());
  }

  private static List<LeadDay> mine(Book book, long me) {
    return book.rows().leadDays().stream()
        .filter(one -> one.giver() == me || one.receiver() == me)
        .filter(one -> one.giver() != one.receiver())
        .toList();
  }

  private static Passed passed(LeadDay day) {
    return new Passed(day.giver(), day.receiver(), day.on().toEpochDay());
  }

  public boolean shown() {
    return returns.followed() >= FEWEST && partners >= FEWEST_PARTNERS;
  }

  public String told() {
    return "%d leads followed another between you and the same member within 60 days. %d of them went the other way; tossing a coin gives about %s. %s"
        .formatted(
            returns.followed(),
            returns.returned(),
            Amounts.count(returns.followed() / 2.0),
            returns.p() < CLEAR
                ? "That is more than chance: leads between you and the others tend to be returned. It says nothing about how they were meant, and nothing about any one member."
                : "Chance alone does as much.");
  }
}
