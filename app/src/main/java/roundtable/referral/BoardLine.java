package roundtable.referral;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * A referral in a list, with how long it waits.
 *
 * @param small what is under its name
 */
public record BoardLine(Mine mine, String small, String age) {
  static BoardLine of(Mine mine, Instant now) {
    return new BoardLine(mine, mine.receiving() ? received(mine) : given(mine), age(mine, now));
  }

  public String address() {
    return "/referrals/" + mine.id();
  }

  private static String received(Mine mine) {
    return "from " + mine.other();
  }

  private static String given(Mine mine) {
    String thanks = mine.thanked() ? "; " + mine.otherFirst() + " says thanks" : "";
    return "for " + mine.other() + thanks;
  }

  private static String age(Mine mine, Instant now) {
    Instant since = mine.referral().waitingSince();
    if (!mine.stage().open()) {
      return "";
    }
    if (mine.receiving() && mine.referral().putOff(now)) {
      return "put off until " + Words.day(since, ZoneOffset.UTC);
    }
    String waited = Words.since(since, now);
    if (!mine.receiving()) {
      return waited.equals("today") ? "moved today" : "last moved " + waited + " ago";
    }
    if (waited.equals("today")) {
      return mine.stage().isNew() ? "new today" : "moved today";
    }
    return "waiting for you for " + waited;
  }

  /** "3 wait for you, the oldest for 12 days." */
  static String sum(List<BoardLine> waiting) {
    if (waiting.isEmpty()) {
      return "Nothing waits for you.";
    }
    BoardLine oldest =
        waiting.stream()
            .min(Comparator.comparing(one -> one.mine().referral().waitingSince()))
            .orElseThrow();
    String count = waiting.size() == 1 ? "One waits" : waiting.size() + " wait";
    String age = oldest.age().replace("waiting for you ", "");
    return age.endsWith("today")
        ? count + " for you, " + age + "."
        : count + " for you" + (waiting.size() == 1 ? ", " : ", the oldest ") + age + ".";
  }
}
