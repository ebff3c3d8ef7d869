package roundtable.referral;

import static roundtable.database.tables.ReferralStep.REFERRAL_STEP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What was done about referrals; behind the doors of {@link Referrals}. */
final class Steps {
  private Steps() {}

  /** One press of one button: all it does goes, and is undone, together. */
  record Tap(Side by, String key, Instant at, boolean toldElsewhere) {
    static Tap of(Side by, String key, Instant at) {
      return new Tap(by, key, at, false);
    }
  }

  static Map<Long, List<Step>> of(DSLContext context, Collection<Long> referrals) {
    return context
        .selectFrom(REFERRAL_STEP)
        .where(REFERRAL_STEP.REFERRAL_ID.in(referrals))
        .and(REFERRAL_STEP.UNDONE_AT.isNull())
        .orderBy(REFERRAL_STEP.NUMBER)
        .fetchGroups(REFERRAL_STEP.REFERRAL_ID, Steps::step);
  }

  static Select<Record1<Long>> movedSince(DSLContext context, Instant then) {
    return context
        .select(REFERRAL_STEP.REFERRAL_ID)
        .from(REFERRAL_STEP)
        .where(REFERRAL_STEP.TAKEN_AT.gt(then))
        .and(REFERRAL_STEP.UNDONE_AT.isNull());
  }

  /** Leads that are somebody else's now. */
  static Select<Record1<Long>> handedOn(DSLContext context) {
    return context
        .select(REFERRAL_STEP.REFERRAL_ID)
        .from(REFERRAL_STEP)
        .where(REFERRAL_STEP.KIND.eq(Step.Kind.HANDED_ON.name()))
        .and(REFERRAL_STEP.UNDONE_AT.isNull());
  }

  /** Whether that very tap has been here before, undone or not. */
  static boolean knows(DSLContext tx, long referral, String tap) {
    return tx.fetchExists(
        REFERRAL_STEP, REFERRAL_STEP.REFERRAL_ID.eq(referral).and(REFERRAL_STEP.TAP.eq(tap)));
  }

  static void record(DSLContext tx, long referral, List<Step.What> steps, Tap tap) {
    int number = lastNumber(tx, referral);
    List<Query> inserts = new ArrayList<>();
    for (Step.What what : steps) {
      number++;
      inserts.add(insert(tx, referral, number, what, tap));
    }
    tx.batch(inserts).execute();
  }

  /** Steps of the past, of which everybody has heard. */
  static void past(DSLContext tx, long referral, List<Step> steps) {
    tx.batch(steps.stream().map(one -> past(tx, referral, one)).toList()).execute();
  }

  private static Query past(DSLContext tx, long referral, Step one) {
    Tap tap = new Tap(one.by(), "past " + one.number(), one.at(), true);
    return insert(tx, referral, one.number(), one.what(), tap);
  }

  private static Query insert(DSLContext tx, long referral, int number, Step.What what, Tap tap) {
    return tx.insertInto(REFERRAL_STEP)
        .set(REFERRAL_STEP.REFERRAL_ID, referral)
        .set(REFERRAL_STEP.NUMBER, number)
        .set(REFERRAL_STEP.TAP, tap.key())
        .set(REFERRAL_STEP.KIND, what.kind().name())
        .set(REFERRAL_STEP.SIDE, tap.by().name())
        .set(REFERRAL_STEP.DETAIL, what.detail())
        .set(REFERRAL_STEP.WORDS, what.words())
        .set(REFERRAL_STEP.TAKEN_AT, tap.at())
        .set(REFERRAL_STEP.TOLD_AT, toldAt(tap));
  }

  private static @Nullable Instant toldAt(Tap tap) {
    return tap.toldElsewhere() ? tap.at() : null;
  }

  /** Takes back all that a tap did. */
  static void undo(DSLContext tx, long referral, String tap, Instant now) {
    tx.update(REFERRAL_STEP)
        .set(REFERRAL_STEP.UNDONE_AT, now)
        .where(REFERRAL_STEP.REFERRAL_ID.eq(referral))
        .and(REFERRAL_STEP.TAP.eq(tap))
        .execute();
  }

  static String tapOf(DSLContext tx, long referral, Step step) {
    return tx.select(REFERRAL_STEP.TAP)
        .from(REFERRAL_STEP)
        .where(REFERRAL_STEP.REFERRAL_ID.eq(referral))
        .and(REFERRAL_STEP.NUMBER.eq(step.number()))
        .fetchSingle()
        .value1();
  }

  /** Referrals with steps that can no longer be undone and that the other one has not heard of. */
  static Set<Long> untold(DSLContext context, Instant takenBefore) {
    return context
        .selectDistinct(REFERRAL_STEP.REFERRAL_ID)
        .from(REFERRAL_STEP)
        .where(REFERRAL_STEP.TOLD_AT.isNull())
        .and(REFERRAL_STEP.UNDONE_AT.isNull())
        .and(REFERRAL_STEP.TAKEN_AT.le(takenBefore))
        .fetchSet(REFERRAL_STEP.REFERRAL_ID);
  }

  static void told(DSLContext tx, Set<Long> referrals, Instant takenBefore, Instant now) {
    tx.update(REFERRAL_STEP)
        .set(REFERRAL_STEP.TOLD_AT, now)
        .where(REFERRAL_STEP.REFERRAL_ID.in(referrals))
        .and(REFERRAL_STEP.TOLD_AT.isNull())
        .and(REFERRAL_STEP.TAKEN_AT.le(takenBefore))
        .execute();
  }

  private static int lastNumber(DSLContext tx, long referral) {
    Integer last =
        tx.select(DSL.max(REFERRAL_STEP.NUMBER))
            .from(REFERRAL_STEP)
            .where(REFERRAL_STEP.REFERRAL_ID.eq(referral))
            .fetchSingle()
            .value1();
    return last == null ? 0 : last;
  }

  private static Step step(Record row) {
    return new Step(
        row.get(REFERRAL_STEP.NUMBER),
        new Step.What(
            Step.Kind.valueOf(row.get(REFERRAL_STEP.KIND)),
            row.get(REFERRAL_STEP.DETAIL),
            row.get(REFERRAL_STEP.WORDS)),
        Side.valueOf(row.get(REFERRAL_STEP.SIDE)),
        row.get(REFERRAL_STEP.TAKEN_AT),
        row.get(REFERRAL_STEP.TOLD_AT) != null);
  }
}
