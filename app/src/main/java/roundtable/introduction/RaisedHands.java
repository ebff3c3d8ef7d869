package roundtable.introduction;

import static roundtable.database.tables.IntroductionStep.INTRODUCTION_STEP;
import static roundtable.database.tables.RaisedHand.RAISED_HAND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;

/** The hands of past rounds. Only the two a hand is between can ask for it. */
final class RaisedHands {
  private RaisedHands() {}

  static List<RaisedHand> of(DSLContext context, Viewer viewer) {
    return where(context, between(viewer).and(RAISED_HAND.TAKEN_BACK_AT.isNull()));
  }

  static List<RaisedHand> of(DSLContext context, Viewer viewer, long meeting) {
    return where(
        context,
        between(viewer)
            .and(RAISED_HAND.MEETING_ID.eq(meeting))
            .and(RAISED_HAND.TAKEN_BACK_AT.isNull()));
  }

  static Optional<RaisedHand> of(DSLContext context, Viewer viewer, List<Long> ids) {
    return where(context, between(viewer).and(RAISED_HAND.ID.in(ids))).stream().findFirst();
  }

  /** For mails, which are written for both sides. */
  static List<RaisedHand> numbered(DSLContext context, List<Long> ids) {
    return where(context, RAISED_HAND.ID.in(ids));
  }

  /** Offers that may still be open: mails about them are written for both sides. */
  static List<RaisedHand> offeredBetween(DSLContext context, Instant from, Instant to) {
    return where(
        context,
        RAISED_HAND
            .SAYS
            .eq(Hand.Kind.CAN_INTRODUCE.name())
            .and(RAISED_HAND.RAISED_AT.between(from, to))
            .and(RAISED_HAND.TAKEN_BACK_AT.isNull()));
  }

  /** All of one meeting, also those taken back, that nobody has done anything about. */
  static List<RaisedHand> untouched(DSLContext tx, long meeting) {
    return where(tx, RAISED_HAND.MEETING_ID.eq(meeting).and(DSL.not(touched())));
  }

  static List<RaisedHand> touched(DSLContext tx, long meeting) {
    return where(tx, RAISED_HAND.MEETING_ID.eq(meeting).and(touched()));
  }

  private static Condition touched() {
    return DSL.exists(
        DSL.selectOne()
            .from(INTRODUCTION_STEP)
            .where(INTRODUCTION_STEP.RAISED_HAND_ID.eq(RAISED_HAND.ID))
            .and(INTRODUCTION_STEP.UNDONE_AT.isNull()));
  }

  static void keep(DSLContext tx, List<RaisedHand> hands) {
    List<? extends Query> inserts = hands.stream().map(hand -> insert(tx, hand)).toList();
    tx.batch(inserts).execute();
  }

  private static Query insert(DSLContext tx, RaisedHand hand) {
    RaisedHand.Occasion at = hand.occasion();
    return tx.insertInto(RAISED_HAND)
        .set(RAISED_HAND.GROUP_ID, at.group())
        .set(RAISED_HAND.MEETING_ID, at.meeting())
        .set(RAISED_HAND.MENTION, at.mention())
        .set(RAISED_HAND.COMPANY, at.named().company())
        .set(RAISED_HAND.NAMED_AS, at.named().kind().name())
        .set(RAISED_HAND.WHOM, at.named().whom())
        .set(RAISED_HAND.OFFER, at.named().offer())
        .set(RAISED_HAND.ASKER_SEAT, hand.asker().seat())
        .set(RAISED_HAND.ASKER_MEMBERSHIP_ID, hand.asker().membership())
        .set(RAISED_HAND.ASKER_NAME, hand.asker().name())
        .set(RAISED_HAND.ASKER_PROFESSION, hand.asker().profession())
        .set(RAISED_HAND.HELPER_SEAT, hand.helper().seat())
        .set(RAISED_HAND.HELPER_MEMBERSHIP_ID, hand.helper().membership())
        .set(RAISED_HAND.HELPER_NAME, hand.helper().name())
        .set(RAISED_HAND.HELPER_PROFESSION, hand.helper().profession())
        .set(RAISED_HAND.SAYS, hand.said().kind().name())
        .set(RAISED_HAND.TIE, name(hand.said().tie()))
        .set(RAISED_HAND.PROMISED_FOR, name(hand.said().when()))
        .set(RAISED_HAND.RAISED_AT, at.raised());
  }

  static void says(DSLContext tx, long id, Hand.Said said) {
    tx.update(RAISED_HAND)
        .set(RAISED_HAND.SAYS, said.kind().name())
        .set(RAISED_HAND.TIE, name(said.tie()))
        .set(RAISED_HAND.PROMISED_FOR, name(said.when()))
        .setNull(RAISED_HAND.TAKEN_BACK_AT)
        .where(RAISED_HAND.ID.eq(id))
        .execute();
  }

  static void takeBack(DSLContext tx, List<Long> ids, Instant now) {
    tx.update(RAISED_HAND)
        .set(RAISED_HAND.TAKEN_BACK_AT, now)
        .where(RAISED_HAND.ID.in(ids))
        .and(RAISED_HAND.TAKEN_BACK_AT.isNull())
        .execute();
  }

  /** From here to the end of the transaction nobody else changes what hangs on this hand. */
  static void lock(DSLContext tx, long id) {
    tx.update(RAISED_HAND)
        .set(RAISED_HAND.RAISED_AT, RAISED_HAND.RAISED_AT)
        .where(RAISED_HAND.ID.eq(id))
        .execute();
  }

  private static Condition between(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Member me ->
          RAISED_HAND
              .ASKER_MEMBERSHIP_ID
              .eq(me.membership())
              .or(RAISED_HAND.HELPER_MEMBERSHIP_ID.eq(me.membership()));
      case Viewer.AtSeat me ->
          RAISED_HAND
              .MEETING_ID
              .eq(me.meeting())
              .and(RAISED_HAND.ASKER_SEAT.eq(me.seat()).or(RAISED_HAND.HELPER_SEAT.eq(me.seat())));
    };
  }

  private static List<RaisedHand> where(DSLContext context, Condition which) {
    return context
        .selectFrom(RAISED_HAND)
        .where(which)
        .orderBy(RAISED_HAND.RAISED_AT, RAISED_HAND.MENTION, RAISED_HAND.ID)
        .fetch(RaisedHands::hand);
  }

  private static RaisedHand hand(Record row) {
    return new RaisedHand(
        row.get(RAISED_HAND.ID), occasion(row), asker(row), helper(row), said(row));
  }

  private static RaisedHand.Occasion occasion(Record row) {
    Mention.Named named =
        new Mention.Named(
            row.get(RAISED_HAND.COMPANY),
            Mention.Kind.valueOf(row.get(RAISED_HAND.NAMED_AS)),
            row.get(RAISED_HAND.WHOM),
            row.get(RAISED_HAND.OFFER),
            null);
    return new RaisedHand.Occasion(
        row.get(RAISED_HAND.GROUP_ID),
        row.get(RAISED_HAND.MEETING_ID),
        row.get(RAISED_HAND.MENTION),
        named,
        row.get(RAISED_HAND.RAISED_AT));
  }

  private static Party asker(Record row) {
    return new Party(
        row.get(RAISED_HAND.ASKER_SEAT),
        row.get(RAISED_HAND.ASKER_MEMBERSHIP_ID),
        row.get(RAISED_HAND.ASKER_NAME),
        row.get(RAISED_HAND.ASKER_PROFESSION));
  }

  private static Party helper(Record row) {
    return new Party(
        row.get(RAISED_HAND.HELPER_SEAT),
        row.get(RAISED_HAND.HELPER_MEMBERSHIP_ID),
        row.get(RAISED_HAND.HELPER_NAME),
        row.get(RAISED_HAND.HELPER_PROFESSION));
  }

  private static Hand.Said said(Record row) {
    String tie = row.get(RAISED_HAND.TIE);
    String when = row.get(RAISED_HAND.PROMISED_FOR);
    return new Hand.Said(
        Hand.Kind.valueOf(row.get(RAISED_HAND.SAYS)),
        tie == null ? null : Hand.Tie.valueOf(tie),
        when == null ? null : Hand.When.valueOf(when));
  }

  private static @Nullable String name(@Nullable Enum<?> choice) {
    return choice == null ? null : choice.name();
  }
}
