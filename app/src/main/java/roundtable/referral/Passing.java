package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import roundtable.group.Membership;

/** How many referrals went from whom to whom in a group: counts, and nothing of what they were. */
public final class Passing {
  /** Fewer than this and a sum would be about somebody. */
  static final int LEAST_MEMBERS = 5;

  private Passing() {}

  /** From one membership to another. */
  record Way(long giver, long receiver) {}

  /** How many leads the other members of a group were given in a month. */
  public record Month(YearMonth month, int leads) {}

  /**
   * What the other members received, month by month, months without a lead left out; empty unless
   * at least five of them received something.
   */
  public static List<Month> receivedByOthers(DSLContext context, Membership me, LocalDate since) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    Set<Long> members = new HashSet<>();
    context
        .select(REFERRAL.RECEIVER_MEMBERSHIP_ID, REFERRAL.HEARD_ON)
        .from(REFERRAL)
        .where(amongMembers(me.groupId()))
        .and(REFERRAL.RECEIVER_PERSON_ID.ne(me.personId()))
        .and(REFERRAL.HEARD_ON.ge(since))
        .forEach(row -> count(row, members, months));
    return members.size() < LEAST_MEMBERS
        ? List.of()
        : months.entrySet().stream().map(e -> new Month(e.getKey(), e.getValue())).toList();
  }

  private static void count(
      Record2<Long, LocalDate> row, Set<Long> members, Map<YearMonth, Integer> months) {
    members.add(row.value1());
    months.merge(YearMonth.from(row.value2()), 1, Integer::sum);
  }

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
