package roundtable.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import roundtable.group.Insider;
import roundtable.group.Membership;

/** Who passes to whom, by name; counts of a year, for officers. */
public record PassingScreen(
    Insider insider, List<Membership> members, Map<Passing.Way, Integer> counts, LocalDate since) {
  public int count(Membership giver, Membership receiver) {
    return counts.getOrDefault(new Passing.Way(giver.id(), receiver.id()), 0);
  }

  /** Pairs in which nothing went either way yet. */
  public int strangers() {
    int pairs = 0;
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Membership one = members.get(i);
        Membership other = members.get(j);
        pairs += count(one, other) + count(other, one) == 0 ? 1 : 0;
      }
    }
    return pairs;
  }

  public String lede() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "Nobody has passed anything yet. It begins with a raised hand in the round.";
    }
    int strangers = strangers();
    return Words.count(all, "referral", "referrals")
        + " since "
        + Words.day(since)
        + ". "
        + (strangers == 1 ? "One pair has" : strangers + " pairs have")
        + " passed nothing to each other: a reason to seat them side by side.";
  }

  List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("From / to"));
    members.forEach(one -> head.add(one.name()));
    rows.add(head);
    for (Membership giver : members) {
      List<String> row = new ArrayList<>(List.of(giver.name()));
      members.forEach(receiver -> row.add(cell(giver, receiver)));
      rows.add(row);
    }
    return rows;
  }

  private String cell(Membership giver, Membership receiver) {
    return giver.id() == receiver.id() ? "" : Integer.toString(count(giver, receiver));
  }
}
