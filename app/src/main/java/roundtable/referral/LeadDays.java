package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Membership;

/**
 * When leads went from member to member, and nothing of what they were; one that was handed on went
 * to whoever has it now. Read to weigh one's own group; a page shows it pooled, from five members
 * on.
 */
public final class LeadDays {
  private LeadDays() {}

  /** A lead went from one membership to another that day. */
  public record LeadDay(long group, long giver, long receiver, LocalDate on) {}

  /** All of some of my groups, in one statement, the first first. */
  public static List<LeadDay> in(DSLContext context, Collection<Membership> mine) {
    return context
        .select(
            REFERRAL.GROUP_ID,
            REFERRAL.GIVER_MEMBERSHIP_ID,
            REFERRAL.RECEIVER_MEMBERSHIP_ID,
            REFERRAL.HEARD_ON)
        .from(REFERRAL)
        .where(REFERRAL.GROUP_ID.in(mine.stream().map(Membership::groupId).toList()))
        .and(REFERRAL.GIVER_MEMBERSHIP_ID.isNotNull())
        .and(REFERRAL.RECEIVER_MEMBERSHIP_ID.isNotNull())
        .and(REFERRAL.TAKEN_BACK_AT.isNull())
        .and(REFERRAL.ID.notIn(Steps.handedOn(context)))
        .orderBy(REFERRAL.HEARD_ON, REFERRAL.ID)
        .fetch(row -> new LeadDay(row.value1(), row.value2(), row.value3(), row.value4()));
  }
}
