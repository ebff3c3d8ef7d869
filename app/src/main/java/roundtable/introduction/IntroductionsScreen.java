package roundtable.introduction;

import java.util.Comparator;
import java.util.List;

/** All introductions of one member in a group; what waits for them first, longest waiting first. */
public record IntroductionsScreen(List<Mine> mine, Viewing viewing) {
  private static final int MOST_ENDED = 30;

  public List<Line> forMe() {
    return lines(mine.stream().filter(Mine::myTurn).sorted(longestWaiting()).toList());
  }

  public List<Line> forOthers() {
    return lines(
        mine.stream()
            .filter(one -> one.introduction().open() && !one.myTurn())
            .sorted(longestWaiting())
            .toList());
  }

  public List<Line> ended() {
    return lines(
        mine.stream()
            .filter(one -> !one.introduction().open())
            .sorted(longestWaiting().reversed())
            .limit(MOST_ENDED)
            .toList());
  }

  public String lede() {
    int waiting = forMe().size();
    if (mine.isEmpty()) {
      return "No promise is open, and nobody waits for you.";
    }
    return waiting == 0
        ? "Nobody waits for you."
        : Words.capital(Words.count(waiting, "step waits", "steps wait") + " for you.");
  }

  private static Comparator<Mine> longestWaiting() {
    return Comparator.comparing(one -> one.introduction().waitingSince());
  }

  private List<Line> lines(List<Mine> some) {
    return some.stream().map(one -> Line.of(one, viewing.zone())).toList();
  }
}
