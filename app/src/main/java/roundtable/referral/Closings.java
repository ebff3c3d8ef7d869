package roundtable.referral;

import static roundtable.database.tables.ClosedBusiness.CLOSED_BUSINESS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jooq.Record;
import roundtable.access.Person;

/** Closed business. Every statement is for one person's own: nobody else's is ever read. */
final class Closings {
  private Closings() {}

  /**
   * By referral, in the order of the invoices: the first is the first business, the rest repeat.
   */
  static Map<Long, List<Closing>> of(DSLContext context, Collection<Long> received) {
    return context
        .selectFrom(CLOSED_BUSINESS)
        .where(CLOSED_BUSINESS.REFERRAL_ID.in(received))
        .and(CLOSED_BUSINESS.TAKEN_BACK_AT.isNull())
        .orderBy(CLOSED_BUSINESS.INVOICED_ON, CLOSED_BUSINESS.ID)
        .fetchGroups(CLOSED_BUSINESS.REFERRAL_ID, Closings::closing);
  }

  static List<Closing> of(DSLContext context, Mine mine) {
    return mine.receiving()
        ? of(context, List.of(mine.id())).getOrDefault(mine.id(), List.of())
        : List.of();
  }

  /** The same tap again changes nothing. */
  static void add(DSLContext tx, Mine mine, Closing closing, String tap, Instant now) {
    long receiver = mine.referral().between().receiver().person();
    row(tx, new Row(mine.id(), receiver, tap, now), closing).execute();
  }

  /** Invoices of the past. */
  static void past(DSLContext tx, long referral, long receiver, List<Closing> closings) {
    tx.batch(
            closings.stream()
                .map(
                    one -> {
                      Instant at = one.invoicedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
                      String tap = "past " + referral + " " + one.invoicedOn();
                      return row(tx, new Row(referral, receiver, tap, at), one);
                    })
                .toList())
        .execute();
  }

  private record Row(long referral, long receiver, String tap, Instant at) {}

  private static Insert<?> row(DSLContext tx, Row row, Closing closing) {
    return tx.insertInto(CLOSED_BUSINESS)
        .set(CLOSED_BUSINESS.REFERRAL_ID, row.referral())
        .set(CLOSED_BUSINESS.INVOICED_ON, closing.invoicedOn())
        .set(CLOSED_BUSINESS.AMOUNT, closing.amount().minor())
        .set(CLOSED_BUSINESS.MARGIN, closing.margin())
        .set(CLOSED_BUSINESS.CURRENCY, closing.amount().currency())
        .set(CLOSED_BUSINESS.RECORDED_BY, row.receiver())
        .set(CLOSED_BUSINESS.RECORDED_AT, row.at())
        .set(CLOSED_BUSINESS.TAP, row.tap())
        .onConflictDoNothing();
  }

  /** False when there is no such row here. */
  static boolean takeBack(DSLContext tx, Mine mine, long closing, Instant now) {
    return tx.update(CLOSED_BUSINESS)
            .set(CLOSED_BUSINESS.TAKEN_BACK_AT, now)
            .where(CLOSED_BUSINESS.REFERRAL_ID.eq(mine.id()))
            .and(CLOSED_BUSINESS.ID.eq(closing))
            .and(CLOSED_BUSINESS.TAKEN_BACK_AT.isNull())
            .execute()
        == 1;
  }

  /** What one tap wrote down along with a step. */
  static void takeBack(DSLContext tx, long referral, String tap, Instant now) {
    tx.update(CLOSED_BUSINESS)
        .set(CLOSED_BUSINESS.TAKEN_BACK_AT, now)
        .where(CLOSED_BUSINESS.REFERRAL_ID.eq(referral))
        .and(CLOSED_BUSINESS.TAP.eq(tap))
        .and(CLOSED_BUSINESS.TAKEN_BACK_AT.isNull())
        .execute();
  }

  /** The currency somebody wrote last. */
  static Optional<String> lastCurrency(DSLContext context, Person me) {
    return context
        .select(CLOSED_BUSINESS.CURRENCY)
        .from(CLOSED_BUSINESS)
        .where(CLOSED_BUSINESS.RECORDED_BY.eq(me.id()))
        .orderBy(CLOSED_BUSINESS.ID.desc())
        .limit(1)
        .fetchOptional(CLOSED_BUSINESS.CURRENCY);
  }

  private static Closing closing(Record row) {
    return new Closing(
        row.get(CLOSED_BUSINESS.ID),
        row.get(CLOSED_BUSINESS.INVOICED_ON),
        new Money(row.get(CLOSED_BUSINESS.AMOUNT), row.get(CLOSED_BUSINESS.CURRENCY)),
        row.get(CLOSED_BUSINESS.MARGIN));
  }
}
