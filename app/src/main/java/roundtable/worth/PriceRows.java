package roundtable.worth;

import static roundtable.database.tables.WorthTerms.WORTH_TERMS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;

/**
 * What a member said of prices: their own, and those of each group. Earlier answers are kept; the
 * latest holds.
 */
record PriceRows(MyPrices prices, Map<GroupKey, SeatTerms> seats) {
  static PriceRows of(DSLContext context, Person me) {
    MyPrices prices = MyPrices.UNSAID;
    Map<GroupKey, SeatTerms> seats = new HashMap<>();
    for (Record row :
        context
            .selectFrom(WORTH_TERMS)
            .where(WORTH_TERMS.PERSON_ID.eq(me.id()))
            .orderBy(WORTH_TERMS.ID)
            .fetch()) {
      Optional<GroupKey> key = key(row);
      key.ifPresent(one -> seats.put(one, seat(row)));
      prices = key.isEmpty() ? prices(row) : prices;
    }
    return new PriceRows(prices, seats);
  }

  SeatTerms of(GroupKey key) {
    return seats.getOrDefault(key, SeatTerms.UNSAID);
  }

  static void state(DSLContext tx, Person me, MyPrices prices, Instant now) {
    tx.insertInto(WORTH_TERMS)
        .set(WORTH_TERMS.PERSON_ID, me.id())
        .set(WORTH_TERMS.CURRENCY, prices.currency())
        .set(WORTH_TERMS.HOUR_VALUE, prices.hour())
        .set(WORTH_TERMS.CLIENT_VALUE, prices.client())
        .set(WORTH_TERMS.MARGIN_PERCENT, prices.marginPercent())
        .set(WORTH_TERMS.STATED_AT, now)
        .execute();
  }

  static void state(DSLContext tx, Person me, GroupKey key, SeatTerms terms, Instant now) {
    tx.insertInto(WORTH_TERMS)
        .set(WORTH_TERMS.PERSON_ID, me.id())
        .set(WORTH_TERMS.MEMBERSHIP_ID, key.here() ? key.id() : null)
        .set(WORTH_TERMS.OTHER_GROUP_ID, key.here() ? null : key.id())
        .set(WORTH_TERMS.TRAVEL_MINUTES, terms.travel())
        .set(WORTH_TERMS.PREPARATION_MINUTES, terms.preparation())
        .set(WORTH_TERMS.DUES, terms.dues())
        .set(WORTH_TERMS.PAID_UNTIL, terms.paidUntil())
        .set(WORTH_TERMS.STATED_AT, now)
        .execute();
  }

  private static Optional<GroupKey> key(Record row) {
    return Optional.ofNullable(row.get(WORTH_TERMS.MEMBERSHIP_ID))
        .map(GroupKey::seat)
        .or(() -> Optional.ofNullable(row.get(WORTH_TERMS.OTHER_GROUP_ID)).map(GroupKey::other));
  }

  private static MyPrices prices(Record row) {
    return new MyPrices(
        row.get(WORTH_TERMS.CURRENCY),
        row.get(WORTH_TERMS.HOUR_VALUE),
        row.get(WORTH_TERMS.CLIENT_VALUE),
        row.get(WORTH_TERMS.MARGIN_PERCENT));
  }

  private static SeatTerms seat(Record row) {
    return new SeatTerms(
        row.get(WORTH_TERMS.TRAVEL_MINUTES),
        row.get(WORTH_TERMS.PREPARATION_MINUTES),
        row.get(WORTH_TERMS.DUES),
        row.get(WORTH_TERMS.PAID_UNTIL));
  }
}
