package roundtable.introduction;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.group.Letter;
import roundtable.group.Letters;

/**
 * Tells the other one of a step once it can no longer be taken back, and reminds of what has waited
 * for a week.
 */
public final class IntroductionMails {
  static final Duration PATIENCE = Duration.ofDays(7);

  /** What nobody has touched for a season is let go. */
  private static final Duration SEASON = Duration.ofDays(91);

  private final Database database;
  private final Letters letters;
  private final InstantSource clock;

  public IntroductionMails(Database database, Letters letters, InstantSource clock) {
    this.database = database;
    this.letters = letters;
    this.clock = clock;
  }

  /** All that is due now. */
  public void run() {
    Instant now = clock.instant();
    Instant before = now.minus(Introduction.UNDO);
    List<Long> untold = database.read(context -> Introductions.untold(context, before));
    if (!untold.isEmpty()) {
      database.change(tx -> tell(tx, untold, before, now));
    }
    List<Introduction> waiting = database.read(context -> waiting(context, now));
    if (!waiting.isEmpty()) {
      database.change(tx -> remind(tx, waiting, now));
    }
  }

  private void tell(DSLContext tx, List<Long> hands, Instant before, Instant now) {
    hands.forEach(hand -> RaisedHands.lock(tx, hand));
    List<Letter> due =
        Introductions.withSteps(tx, RaisedHands.numbered(tx, hands)).stream()
            .flatMap(it -> StepLetter.of(it, fresh(it, before)).stream())
            .toList();
    letters.put(tx, due);
    Introductions.told(tx, hands, before, now);
  }

  private static List<Step> fresh(Introduction it, Instant before) {
    return it.steps().stream().filter(step -> !step.told() && !step.at().isAfter(before)).toList();
  }

  private static List<Introduction> waiting(DSLContext context, Instant now) {
    List<Introduction> open =
        Introductions.withSteps(
                context,
                RaisedHands.offeredBetween(context, now.minus(SEASON), now.minus(PATIENCE)))
            .stream()
            .filter(it -> it.open() && !it.waitingSince().isAfter(now.minus(PATIENCE)))
            .toList();
    Set<String> reminded =
        Introductions.reminded(context, open.stream().map(Introduction::id).toList());
    return open.stream().filter(it -> !reminded.contains(it.id() + "/" + lastNumber(it))).toList();
  }

  private void remind(DSLContext tx, List<Introduction> waiting, Instant now) {
    waiting.forEach(it -> Introductions.remind(tx, it.id(), lastNumber(it), now));
    Map<Long, List<Mine>> byMember =
        waiting.stream()
            .map(it -> new Mine(it, it.next() == Side.HELPER ? Side.HELPER : Side.ASKER))
            .filter(mine -> me(mine).membership() != null)
            .collect(
                Collectors.groupingBy(mine -> member(mine), TreeMap::new, Collectors.toList()));
    letters.put(
        tx, byMember.entrySet().stream().map(e -> reminder(e.getKey(), e.getValue())).toList());
  }

  private static Letter reminder(long membership, List<Mine> mine) {
    String lines =
        mine.stream()
            .map(one -> one.hand().company() + ", with " + one.other().name())
            .collect(Collectors.joining("\n- ", "- ", ""));
    return new Letter(
        membership,
        Words.capital(Words.count(mine.size(), "introduction waits", "introductions wait"))
            + " for your next step",
        "Waiting for a week or longer:\n\n"
            + lines
            + "\n\nIf it is no longer worth it, say so with one tap:",
        "/groups/" + mine.getFirst().hand().occasion().group() + "/introductions");
  }

  private static Party me(Mine mine) {
    return mine.hand().party(mine.side());
  }

  private static long member(Mine mine) {
    Long membership = me(mine).membership();
    return membership == null ? 0 : membership;
  }

  private static int lastNumber(Introduction it) {
    Step last = it.last();
    return last == null ? 0 : last.number();
  }
}
