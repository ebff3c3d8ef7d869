package roundtable.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.database.Database;

/** Writes referrals down, each once. */
final class Recording {
  private final Database database;
  private final InstantSource clock;

  Recording(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param known it was there before; nothing was added
   */
  record Recorded(long id, boolean known) {}

  /**
   * @param tap the key of the tap: the same key again is the same referral
   */
  Recorded record(Person by, Wanted wanted, @Nullable Closing closing, String tap) {
    return database.write(
        tx -> {
          Recorded done = record(tx, by, wanted, tap, clock.instant());
          if (closing != null && !done.known()) {
            Mine mine = Referrals.with(tx, by, done.id()).orElseThrow();
            Closings.add(tx, mine, closing, tap, clock.instant());
          }
          return done;
        });
  }

  static Recorded record(DSLContext tx, Person by, Wanted wanted, String tap, Instant now) {
    Optional<Long> before = before(tx, by, wanted, tap);
    if (before.isPresent()) {
      return new Recorded(before.get(), true);
    }
    Optional<Long> made = ReferralRows.add(tx, wanted.referral(), by.id(), tap, now);
    if (made.isEmpty()) {
      // The same tap, or the same hand, at the same moment from a second connection.
      return new Recorded(before(tx, by, wanted, tap).orElseThrow(), true);
    }
    Steps.record(tx, made.get(), wanted.steps(), Steps.Tap.of(wanted.by(), tap, now));
    Contact contact = wanted.contact();
    if (contact != null) {
      Contacts.put(tx, made.get(), contact, by.id(), now);
    }
    return new Recorded(made.get(), false);
  }

  private static Optional<Long> before(DSLContext tx, Person by, Wanted wanted, String tap) {
    Long hand = wanted.referral().origin().hand();
    return ReferralRows.madeBy(tx, by.id(), tap)
        .or(
            () ->
                Optional.ofNullable(hand)
                    .flatMap(one -> Referrals.ofHand(tx, one))
                    .map(Referral::id))
        .or(() -> Referrals.same(tx, wanted.referral()).map(Referral::id));
  }
}
