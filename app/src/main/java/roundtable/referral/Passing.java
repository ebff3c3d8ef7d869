package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import roundtable.group.Membership;

/** How many referrals went from whom to whom in a group: counts, and nothing of what they were. */
public final class Passing {
  private Passing() {}

  /** From one membership to another. */
  record Way(long giver, long receiver) {}

  /** For officers: who gave how many to whom since a day. */
  static Map<Way, Integer> counts(DSLContext context, Membership officer, LocalDate since) {
    return context
        .select(REFERRAL.GIVER_MEMBERSHIP_ID, REFERRAL.RECEIVER_MEMBERSHIP_ID, DSL.count())
        .from(REFERRAL)
        .where(amongMembers(officer.groupId()))
        .and(REFERRAL.HEARD_ON.ge(since))
        .groupBy(REFERRAL.GIVER_MEMBERSHIP_ID, REFERRAL.RECEIVER_MEMBERSHIP_ID)
        .fetchMap(row -> new Way(row.value1(), row.value2()), row -> row.value3());
  }

  private static Condition amongMembers(long group) {
    return REFERRAL
        .GROUP_ID
        .eq(group)
        .and(REFERRAL.SOURCE.eq(Source.MEMBER.name()))
        .and(REFERRAL.GIVER_MEMBERSHIP_ID.isNotNull())
        .and(REFERRAL.RECEIVER_MEMBERSHIP_ID.isNotNull())
        .and(REFERRAL.TAKEN_BACK_AT.isNull());
  }
}
