package roundtable.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import roundtable.group.Insider;

/** A member's own board: what came to them, by stage, and what became of what they gave. */
public record BoardScreen(
    Insider insider, List<Mine> received, List<Mine> given, QualityTally tally, Instant now) {
  /** What came to nothing or was handed on stays in sight for a season; the list has the rest. */
  private static final Duration IN_SIGHT = Duration.ofDays(91);

  private static final int MOST_GIVEN = 30;

  /** Those at one stage, the longest waiting first. */
  public record Column(String title, List<BoardLine> lines) {}

  public List<Column> columns() {
    Stream<Column> always =
        Stream.of(
            column("New", one -> one.stage().isNew()),
            column(Stage.CONTACTED, one -> true),
            column(Stage.MEETING, one -> true),
            column(Stage.WON, one -> true),
            column(Stage.LOST, this::recent));
    Stream<Column> seldom =
        Stream.of(column(Stage.HANDED_ON, this::recent)).filter(one -> !one.lines().isEmpty());
    return Stream.concat(always, seldom).toList();
  }

  private Column column(Stage stage, Predicate<Mine> also) {
    return column(stage.words(), one -> one.stage() == stage && also.test(one));
  }

  private Column column(String title, Predicate<Mine> which) {
    return new Column(title, lines(received.stream().filter(which).toList()));
  }

  private boolean recent(Mine one) {
    return one.referral().waitingSince().isAfter(now.minus(IN_SIGHT));
  }

  private List<BoardLine> lines(List<Mine> some) {
    return some.stream()
        .sorted(Comparator.comparing(one -> one.referral().waitingSince()))
        .map(one -> BoardLine.of(one, now))
        .toList();
  }

  public List<BoardLine> givenLines() {
    return lines(given).reversed().stream().limit(MOST_GIVEN).toList();
  }

  public boolean empty() {
    return received.isEmpty();
  }

  public String lede() {
    return BoardLine.sum(
        lines(
            received.stream()
                .filter(one -> one.stage().open() && !one.referral().putOff(now))
                .toList()));
  }

  public boolean officer() {
    return insider.membership().runsMeetings();
  }

  public String path(String below) {
    return insider.path("/referrals" + below);
  }
}
