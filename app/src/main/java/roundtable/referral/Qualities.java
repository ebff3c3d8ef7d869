package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;
import static roundtable.database.tables.ReferralQuality.REFERRAL_QUALITY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.group.Membership;

/** What receivers say of referrals: their own, and to a giver in sums of at least five. */
final class Qualities {
  private Qualities() {}

  static Map<Long, Quality> of(DSLContext context, Collection<Long> received) {
    Map<Long, Quality> latest = new LinkedHashMap<>();
    context
        .selectFrom(REFERRAL_QUALITY)
        .where(REFERRAL_QUALITY.REFERRAL_ID.in(received))
        .orderBy(REFERRAL_QUALITY.ID)
        .forEach(row -> latest.put(row.get(REFERRAL_QUALITY.REFERRAL_ID), quality(row)));
    return latest;
  }

  static Quality of(DSLContext context, Mine mine) {
    return mine.receiving()
        ? of(context, List.of(mine.id())).getOrDefault(mine.id(), Quality.UNSAID)
        : Quality.UNSAID;
  }

  static void state(DSLContext tx, Mine mine, Quality quality, Instant now) {
    tx.insertInto(REFERRAL_QUALITY)
        .set(REFERRAL_QUALITY.REFERRAL_ID, mine.id())
        .set(REFERRAL_QUALITY.SPOKE_FIRST, quality.spokeFirst())
        .set(REFERRAL_QUALITY.CONCRETE_NEED, quality.concreteNeed())
        .set(REFERRAL_QUALITY.DECIDER_REACHABLE, quality.deciderReachable())
        .set(REFERRAL_QUALITY.NEED_TRUE, quality.needTrue())
        .set(REFERRAL_QUALITY.STATED_BY, mine.referral().between().receiver().person())
        .set(REFERRAL_QUALITY.STATED_AT, now)
        .execute();
  }

  /** What was said of the referrals one member gave, the first rated first; as last said. */
  static QualityTally givenBy(DSLContext context, Membership giver) {
    Map<Long, Quality> latest = new LinkedHashMap<>();
    context
        .select(REFERRAL_QUALITY.fields())
        .from(REFERRAL_QUALITY)
        .join(REFERRAL)
        .on(REFERRAL.ID.eq(REFERRAL_QUALITY.REFERRAL_ID))
        .where(REFERRAL.GIVER_MEMBERSHIP_ID.eq(giver.id()))
        .and(REFERRAL.TAKEN_BACK_AT.isNull())
        .orderBy(REFERRAL_QUALITY.ID)
        .forEach(row -> latest.put(row.get(REFERRAL_QUALITY.REFERRAL_ID), quality(row)));
    return QualityTally.of(new ArrayList<>(latest.values()));
  }

  private static Quality quality(Record row) {
    return new Quality(
        row.get(REFERRAL_QUALITY.SPOKE_FIRST),
        row.get(REFERRAL_QUALITY.CONCRETE_NEED),
        row.get(REFERRAL_QUALITY.DECIDER_REACHABLE),
        row.get(REFERRAL_QUALITY.NEED_TRUE));
  }
}
