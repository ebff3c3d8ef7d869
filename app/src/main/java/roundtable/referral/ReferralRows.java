package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;

/** A referral as a row. */
final class ReferralRows {
  private ReferralRows() {}

  /** Empty when that tap, or that hand, has made one before. */
  static Optional<Long> add(DSLContext tx, Referral wanted, long by, String tap, Instant now) {
    Between.Giver giver = wanted.between().giver();
    Between.Receiver receiver = wanted.between().receiver();
    Lead lead = wanted.lead();
    Referral.Origin origin = wanted.origin();
    return tx.insertInto(REFERRAL)
        .set(REFERRAL.GROUP_ID, wanted.between().group())
        .set(REFERRAL.RECEIVER_PERSON_ID, receiver.person())
        .set(REFERRAL.RECEIVER_MEMBERSHIP_ID, receiver.membership())
        .set(REFERRAL.RECEIVER_NAME, receiver.name())
        .set(REFERRAL.SOURCE, giver.source().name())
        .set(REFERRAL.GIVER_MEMBERSHIP_ID, giver.membership())
        .set(REFERRAL.GIVER_NAME, giver.name())
        .set(REFERRAL.OTHER_GROUP, giver.otherGroup())
        .set(REFERRAL.COMPANY, lead.company())
        .set(REFERRAL.COMPANY_KEY, CompanyKey.of(lead.company()))
        .set(REFERRAL.NEED, lead.need())
        .set(REFERRAL.FIT, lead.fit().name())
        .set(REFERRAL.SAID, lead.said())
        .set(REFERRAL.HEARD_ON, lead.heardOn())
        .set(REFERRAL.AROSE, origin.arose().name())
        .set(REFERRAL.MEETING_ID, origin.meeting())
        .set(REFERRAL.RAISED_HAND_ID, origin.hand())
        .set(REFERRAL.SPUN_OFF_FROM_ID, origin.parent())
        .set(REFERRAL.FIRST_REFERRAL_ID, origin.first())
        .set(REFERRAL.RECORDED_BY, by)
        .set(REFERRAL.RECORDED_AT, now)
        .set(REFERRAL.TAP, tap)
        .onConflictDoNothing()
        .returningResult(REFERRAL.ID)
        .fetchOptional(Record1::value1);
  }

  static Optional<Long> madeBy(DSLContext tx, long person, String tap) {
    return tx.select(REFERRAL.ID)
        .from(REFERRAL)
        .where(REFERRAL.RECORDED_BY.eq(person), REFERRAL.TAP.eq(tap))
        .fetchOptional(REFERRAL.ID);
  }

  /** From here to the end of the transaction nobody else changes what hangs on this one. */
  static void lock(DSLContext tx, long id) {
    tx.update(REFERRAL).set(REFERRAL.ID, REFERRAL.ID).where(REFERRAL.ID.eq(id)).execute();
  }

  /** With the person named there: nobody is to keep a name that nobody was given. */
  static void takeBack(DSLContext tx, long id, Instant now) {
    Contacts.remove(tx, id);
    tx.update(REFERRAL).set(REFERRAL.TAKEN_BACK_AT, now).where(REFERRAL.ID.eq(id)).execute();
  }

  static Referral referral(Record row) {
    return new Referral(
        row.get(REFERRAL.ID), between(row), lead(row), origin(row), java.util.List.of());
  }

  private static Between between(Record row) {
    return new Between(
        row.get(REFERRAL.GROUP_ID),
        new Between.Giver(
            Source.valueOf(row.get(REFERRAL.SOURCE)),
            row.get(REFERRAL.GIVER_MEMBERSHIP_ID),
            row.get(REFERRAL.GIVER_NAME),
            row.get(REFERRAL.OTHER_GROUP)),
        new Between.Receiver(
            row.get(REFERRAL.RECEIVER_PERSON_ID),
            row.get(REFERRAL.RECEIVER_MEMBERSHIP_ID),
            row.get(REFERRAL.RECEIVER_NAME)));
  }

  private static Lead lead(Record row) {
    return new Lead(
        row.get(REFERRAL.COMPANY),
        row.get(REFERRAL.NEED),
        Fit.valueOf(row.get(REFERRAL.FIT)),
        row.get(REFERRAL.SAID),
        row.get(REFERRAL.HEARD_ON));
  }

  private static Referral.Origin origin(Record row) {
    return new Referral.Origin(
        Arose.valueOf(row.get(REFERRAL.AROSE)),
        row.get(REFERRAL.MEETING_ID),
        row.get(REFERRAL.RAISED_HAND_ID),
        row.get(REFERRAL.SPUN_OFF_FROM_ID),
        row.get(REFERRAL.FIRST_REFERRAL_ID));
  }
}
