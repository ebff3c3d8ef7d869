package roundtable.referral;

import static roundtable.database.tables.ReferralNudge.REFERRAL_NUDGE;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import roundtable.introduction.Offers;

/** Who is to be nudged: whose turn it is, after a week, at most once a week, three times a step. */
final class Nudges {
  static final Duration PATIENCE = Duration.ofDays(7);
  private static final int MOST_FOR_A_STEP = 3;

  /** What nobody has touched for a season is let be. */
  private static final Duration SEASON = Duration.ofDays(91);

  private Nudges() {}

  private record After(long referral, int step) {}

  static List<Nudge> due(DSLContext context, Instant now) {
    List<Referral> waiting = waiting(context, now);
    if (waiting.isEmpty()) {
      return List.of();
    }
    Set<Long> rested = nudgedSince(context, now.minus(PATIENCE));
    Map<After, Integer> before = counts(context, waiting);
    return waiting.stream()
        .filter(one -> !rested.contains(one.between().receiver().person()))
        .filter(one -> before.getOrDefault(after(one), 0) < MOST_FOR_A_STEP)
        .collect(
            Collectors.groupingBy(
                one -> one.between().receiver().person(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Nudge(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** An introduction still on its way has its own next step, and its own reminder. */
  private static List<Referral> waiting(DSLContext context, Instant now) {
    List<Referral> old =
        Referrals.openInGroups(context, now.minus(SEASON.multipliedBy(2))).stream()
            .filter(one -> !one.waitingSince().isAfter(now.minus(PATIENCE)))
            .filter(one -> one.waitingSince().isAfter(now.minus(SEASON)))
            .toList();
    Set<Long> coming =
        Offers.onTheirWay(
            context,
            old.stream().map(one -> one.origin().hand()).filter(Objects::nonNull).toList());
    return old.stream().filter(one -> !coming.contains(one.origin().hand())).toList();
  }

  private static Set<Long> nudgedSince(DSLContext context, Instant then) {
    return context
        .selectDistinct(REFERRAL_NUDGE.PERSON_ID)
        .from(REFERRAL_NUDGE)
        .where(REFERRAL_NUDGE.NUDGED_AT.gt(then))
        .fetchSet(REFERRAL_NUDGE.PERSON_ID);
  }

  private static Map<After, Integer> counts(DSLContext context, List<Referral> some) {
    return context
        .select(REFERRAL_NUDGE.REFERRAL_ID, REFERRAL_NUDGE.AFTER_STEP, DSL.count())
        .from(REFERRAL_NUDGE)
        .where(REFERRAL_NUDGE.REFERRAL_ID.in(some.stream().map(Referral::id).toList()))
        .groupBy(REFERRAL_NUDGE.REFERRAL_ID, REFERRAL_NUDGE.AFTER_STEP)
        .fetchMap(row -> new After(row.value1(), row.value2()), row -> row.value3());
  }

  private static After after(Referral one) {
    Step last = one.last();
    return new After(one.id(), last == null ? 0 : last.number());
  }

  static void noted(DSLContext tx, Nudge nudge, Instant now) {
    for (Referral one : nudge.waiting()) {
      tx.insertInto(REFERRAL_NUDGE)
          .set(REFERRAL_NUDGE.REFERRAL_ID, one.id())
          .set(REFERRAL_NUDGE.PERSON_ID, nudge.person())
          .set(REFERRAL_NUDGE.AFTER_STEP, after(one).step())
          .set(REFERRAL_NUDGE.NUDGED_AT, now)
          .execute();
    }
  }
}
