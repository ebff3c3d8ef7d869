package roundtable.referral;

import static roundtable.database.tables.ClosedBusiness.CLOSED_BUSINESS;
import static roundtable.database.tables.Referral.REFERRAL;
import static roundtable.database.tables.ReferralContact.REFERRAL_CONTACT;
import static roundtable.database.tables.ReferralNudge.REFERRAL_NUDGE;
import static roundtable.database.tables.ReferralQuality.REFERRAL_QUALITY;
import static roundtable.database.tables.ReferralStep.REFERRAL_STEP;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** Referrals one received, with all that is the receiver's own; and those one gave, without it. */
public final class OwnReferrals implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    Condition received = REFERRAL.RECEIVER_PERSON_ID.eq(me.id());
    Condition given = REFERRAL.GIVER_MEMBERSHIP_ID.in(Groups.everOf(reading, me));
    return List.of(
        referrals(reading, "referrals-received", received),
        referrals(reading, "referrals-given", given),
        steps(reading, received.or(given.and(REFERRAL_STEP.SIDE.eq(Side.GIVER.name())))),
        people(reading, received.or(REFERRAL_CONTACT.RECORDED_BY.eq(me.id()))),
        qualities(reading, received),
        business(reading, received),
        nudges(reading, me));
  }

  private static Kept referrals(DSLContext reading, String name, Condition which) {
    return new Kept(
        name,
        reading
            .select(REFERRAL.ID, REFERRAL.COMPANY, REFERRAL.NEED, REFERRAL.FIT, REFERRAL.SAID)
            .select(REFERRAL.SOURCE, REFERRAL.GIVER_NAME, REFERRAL.OTHER_GROUP)
            .select(REFERRAL.RECEIVER_NAME, REFERRAL.AROSE, REFERRAL.HEARD_ON, REFERRAL.RECORDED_AT)
            .select(REFERRAL.TAKEN_BACK_AT)
            .from(REFERRAL)
            .where(which)
            .orderBy(REFERRAL.ID)
            .fetch());
  }

  /** Of what one gave, one's own steps alone: why nothing came of it is the receiver's. */
  private static Kept steps(DSLContext reading, Condition which) {
    return new Kept(
        "referral-steps",
        reading
            .select(REFERRAL.COMPANY, REFERRAL_STEP.KIND, REFERRAL_STEP.SIDE)
            .select(REFERRAL_STEP.DETAIL, REFERRAL_STEP.WORDS, REFERRAL_STEP.TAKEN_AT)
            .select(REFERRAL_STEP.UNDONE_AT)
            .from(REFERRAL_STEP)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_STEP.REFERRAL_ID))
            .where(which)
            .orderBy(REFERRAL_STEP.REFERRAL_ID, REFERRAL_STEP.NUMBER)
            .fetch());
  }

  private static Kept people(DSLContext reading, Condition which) {
    return new Kept(
        "referral-people",
        reading
            .select(REFERRAL.COMPANY, REFERRAL_CONTACT.NAME, REFERRAL_CONTACT.REACH)
            .select(REFERRAL_CONTACT.AGREED_ON)
            .from(REFERRAL_CONTACT)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_CONTACT.REFERRAL_ID))
            .where(which)
            .orderBy(REFERRAL.ID)
            .fetch());
  }

  private static Kept qualities(DSLContext reading, Condition received) {
    return new Kept(
        "referral-quality",
        reading
            .select(REFERRAL.COMPANY, REFERRAL_QUALITY.SPOKE_FIRST, REFERRAL_QUALITY.CONCRETE_NEED)
            .select(REFERRAL_QUALITY.DECIDER_REACHABLE, REFERRAL_QUALITY.NEED_TRUE)
            .select(REFERRAL_QUALITY.STATED_AT)
            .from(REFERRAL_QUALITY)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_QUALITY.REFERRAL_ID))
            .where(received)
            .orderBy(REFERRAL_QUALITY.ID)
            .fetch());
  }

  private static Kept business(DSLContext reading, Condition received) {
    return new Kept(
        "closed-business",
        reading
            .select(REFERRAL.COMPANY, CLOSED_BUSINESS.INVOICED_ON, CLOSED_BUSINESS.AMOUNT)
            .select(CLOSED_BUSINESS.MARGIN, CLOSED_BUSINESS.CURRENCY)
            .select(CLOSED_BUSINESS.RECORDED_AT, CLOSED_BUSINESS.TAKEN_BACK_AT)
            .from(CLOSED_BUSINESS)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(CLOSED_BUSINESS.REFERRAL_ID))
            .where(received)
            .orderBy(CLOSED_BUSINESS.ID)
            .fetch());
  }

  private static Kept nudges(DSLContext reading, Person me) {
    return new Kept(
        "referral-reminders",
        reading
            .select(REFERRAL.COMPANY, REFERRAL_NUDGE.NUDGED_AT)
            .from(REFERRAL_NUDGE)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_NUDGE.REFERRAL_ID))
            .where(REFERRAL_NUDGE.PERSON_ID.eq(me.id()))
            .orderBy(REFERRAL_NUDGE.NUDGED_AT)
            .fetch());
  }
}
