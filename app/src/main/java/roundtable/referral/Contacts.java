package roundtable.referral;

import static roundtable.database.tables.ReferralContact.REFERRAL_CONTACT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Persons at companies: kept only with the day they agreed, and gone when asked. */
final class Contacts {
  private Contacts() {}

  static @Nullable Contact of(DSLContext context, Mine mine) {
    return context
        .selectFrom(REFERRAL_CONTACT)
        .where(REFERRAL_CONTACT.REFERRAL_ID.eq(mine.id()))
        .fetchOne(Contacts::contact);
  }

  /** By referral; those where nobody was named are left out. */
  static Map<Long, Contact> of(DSLContext context, List<Mine> some) {
    return context
        .selectFrom(REFERRAL_CONTACT)
        .where(REFERRAL_CONTACT.REFERRAL_ID.in(some.stream().map(Mine::id).toList()))
        .fetchMap(REFERRAL_CONTACT.REFERRAL_ID, Contacts::contact);
  }

  private static Contact contact(Record row) {
    return new Contact(
        row.get(REFERRAL_CONTACT.NAME),
        row.get(REFERRAL_CONTACT.REACH),
        row.get(REFERRAL_CONTACT.AGREED_ON));
  }

  static void put(DSLContext tx, long referral, Contact contact, long by, Instant now) {
    remove(tx, referral);
    tx.insertInto(REFERRAL_CONTACT)
        .set(REFERRAL_CONTACT.REFERRAL_ID, referral)
        .set(REFERRAL_CONTACT.NAME, contact.name())
        .set(REFERRAL_CONTACT.REACH, contact.reach())
        .set(REFERRAL_CONTACT.AGREED_ON, contact.agreedOn())
        .set(REFERRAL_CONTACT.RECORDED_BY, by)
        .set(REFERRAL_CONTACT.RECORDED_AT, now)
        .execute();
  }

  static void remove(DSLContext tx, long referral) {
    tx.deleteFrom(REFERRAL_CONTACT).where(REFERRAL_CONTACT.REFERRAL_ID.eq(referral)).execute();
  }
}
