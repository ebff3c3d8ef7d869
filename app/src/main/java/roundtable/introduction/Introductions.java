package roundtable.introduction;

import static roundtable.database.tables.IntroductionReminder.INTRODUCTION_REMINDER;
import static roundtable.database.tables.IntroductionStep.INTRODUCTION_STEP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Raised hands with what was done about them. The doors ask which of the two you are. */
final class Introductions {
  private Introductions() {}

  /** Everything of mine after one round, thanks included. */
  static List<Mine> after(DSLContext context, Viewer me, long meeting) {
    return mine(me, withSteps(context, RaisedHands.of(context, me, meeting)));
  }

  /** Every introduction of mine, oldest first. */
  static List<Mine> of(DSLContext context, Viewer me) {
    List<RaisedHand> hands = RaisedHands.of(context, me);
    return mine(me, withSteps(context, hands.stream().filter(RaisedHand::introduces).toList()));
  }

  /** The door to one. */
  static Optional<Mine> with(DSLContext context, Viewer me, long id) {
    return RaisedHands.of(context, me, List.of(id)).stream()
        .flatMap(hand -> mine(me, withSteps(context, List.of(hand))).stream())
        .findFirst();
  }

  static List<Introduction> withSteps(DSLContext context, List<RaisedHand> hands) {
    Map<Long, List<Step>> steps =
        context
            .selectFrom(INTRODUCTION_STEP)
            .where(INTRODUCTION_STEP.RAISED_HAND_ID.in(hands.stream().map(RaisedHand::id).toList()))
            .and(INTRODUCTION_STEP.UNDONE_AT.isNull())
            .orderBy(INTRODUCTION_STEP.NUMBER)
            .fetchGroups(INTRODUCTION_STEP.RAISED_HAND_ID, Introductions::step);
    return hands.stream()
        .map(hand -> new Introduction(hand, steps.getOrDefault(hand.id(), List.of())))
        .toList();
  }

  /** Whether that very tap has been here before, undone or not. */
  static boolean knows(DSLContext tx, long id, String tap) {
    return tx.fetchExists(
        INTRODUCTION_STEP,
        INTRODUCTION_STEP.RAISED_HAND_ID.eq(id).and(INTRODUCTION_STEP.TAP.eq(tap)));
  }

  static void record(DSLContext tx, Mine mine, List<Step.What> steps, String tap, Instant now) {
    record(tx, mine, new Tap(tap, now, null), steps);
  }

  /** A step that the other one hears of from elsewhere. */
  static void recordTold(DSLContext tx, Mine mine, Step.What step, String tap, Instant now) {
    record(tx, mine, new Tap(tap, now, now), List.of(step));
  }

  private record Tap(String key, Instant at, @Nullable Instant told) {}

  private static void record(DSLContext tx, Mine mine, Tap tap, List<Step.What> steps) {
    int number = lastNumber(tx, mine.id());
    List<Query> inserts = new ArrayList<>();
    for (Step.What what : steps) {
      number++;
      inserts.add(
          tx.insertInto(INTRODUCTION_STEP)
              .set(INTRODUCTION_STEP.RAISED_HAND_ID, mine.id())
              .set(INTRODUCTION_STEP.NUMBER, number)
              .set(INTRODUCTION_STEP.TAP, tap.key())
              .set(INTRODUCTION_STEP.KIND, what.kind().name())
              .set(INTRODUCTION_STEP.SIDE, mine.side().name())
              .set(INTRODUCTION_STEP.DETAIL, what.detail())
              .set(INTRODUCTION_STEP.WORDS, what.words())
              .set(INTRODUCTION_STEP.TAKEN_AT, tap.at())
              .set(INTRODUCTION_STEP.TOLD_AT, tap.told()));
    }
    tx.batch(inserts).execute();
  }

  /** Takes back all that a tap did. */
  static void undo(DSLContext tx, long id, String tap, Instant now) {
    tx.update(INTRODUCTION_STEP)
        .set(INTRODUCTION_STEP.UNDONE_AT, now)
        .where(INTRODUCTION_STEP.RAISED_HAND_ID.eq(id))
        .and(INTRODUCTION_STEP.TAP.eq(tap))
        .execute();
  }

  static String tapOf(DSLContext tx, long id, Step step) {
    return tx.select(INTRODUCTION_STEP.TAP)
        .from(INTRODUCTION_STEP)
        .where(INTRODUCTION_STEP.RAISED_HAND_ID.eq(id))
        .and(INTRODUCTION_STEP.NUMBER.eq(step.number()))
        .fetchSingle()
        .value1();
  }

  private static int lastNumber(DSLContext tx, long id) {
    Integer last =
        tx.select(DSL.max(INTRODUCTION_STEP.NUMBER))
            .from(INTRODUCTION_STEP)
            .where(INTRODUCTION_STEP.RAISED_HAND_ID.eq(id))
            .fetchSingle()
            .value1();
    return last == null ? 0 : last;
  }

  /** Hands with steps that can no longer be undone and that the other one has not heard of. */
  static List<Long> untold(DSLContext context, Instant takenBefore) {
    return context
        .selectDistinct(INTRODUCTION_STEP.RAISED_HAND_ID)
        .from(INTRODUCTION_STEP)
        .where(INTRODUCTION_STEP.TOLD_AT.isNull())
        .and(INTRODUCTION_STEP.UNDONE_AT.isNull())
        .and(INTRODUCTION_STEP.TAKEN_AT.le(takenBefore))
        .fetch(INTRODUCTION_STEP.RAISED_HAND_ID);
  }

  static void told(DSLContext tx, List<Long> hands, Instant takenBefore, Instant now) {
    tx.update(INTRODUCTION_STEP)
        .set(INTRODUCTION_STEP.TOLD_AT, now)
        .where(INTRODUCTION_STEP.RAISED_HAND_ID.in(hands))
        .and(INTRODUCTION_STEP.TOLD_AT.isNull())
        .and(INTRODUCTION_STEP.TAKEN_AT.le(takenBefore))
        .execute();
  }

  /** Which of these have been reminded of, as "hand/after which step". */
  static Set<String> reminded(DSLContext context, List<Long> hands) {
    return context
        .selectFrom(INTRODUCTION_REMINDER)
        .where(INTRODUCTION_REMINDER.RAISED_HAND_ID.in(hands))
        .fetchSet(
            row ->
                row.get(INTRODUCTION_REMINDER.RAISED_HAND_ID)
                    + "/"
                    + row.get(INTRODUCTION_REMINDER.AFTER_STEP));
  }

  static void remind(DSLContext tx, long hand, int afterStep, Instant now) {
    tx.insertInto(INTRODUCTION_REMINDER)
        .set(INTRODUCTION_REMINDER.RAISED_HAND_ID, hand)
        .set(INTRODUCTION_REMINDER.AFTER_STEP, afterStep)
        .set(INTRODUCTION_REMINDER.REMINDED_AT, now)
        .execute();
  }

  private static List<Mine> mine(Viewer me, List<Introduction> introductions) {
    return introductions.stream()
        .map(one -> new Mine(one, asks(me, one.hand()) ? Side.ASKER : Side.HELPER))
        .toList();
  }

  private static boolean asks(Viewer me, RaisedHand hand) {
    return me.is(hand.asker(), hand.occasion().meeting());
  }

  private static Step step(Record row) {
    return new Step(
        row.get(INTRODUCTION_STEP.NUMBER),
        new Step.What(
            Step.Kind.valueOf(row.get(INTRODUCTION_STEP.KIND)),
            row.get(INTRODUCTION_STEP.DETAIL),
            row.get(INTRODUCTION_STEP.WORDS)),
        Side.valueOf(row.get(INTRODUCTION_STEP.SIDE)),
        row.get(INTRODUCTION_STEP.TAKEN_AT),
        row.get(INTRODUCTION_STEP.TOLD_AT) != null);
  }
}
