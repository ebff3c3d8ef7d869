package roundtable.access;

import static roundtable.database.tables.LeftAddress.LEFT_ADDRESS;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import roundtable.notices.Inbox;

/** The addresses people signed in with before: who leaves one may leave it to somebody else. */
public final class LeftAddresses {
  private LeftAddresses() {}

  private record Left(String email, Instant at) {}

  /** What was written to the address until now is still this person's. */
  static void leave(DSLContext tx, Person who, Instant now) {
    tx.insertInto(LEFT_ADDRESS)
        .set(LEFT_ADDRESS.PERSON_ID, who.id())
        .set(LEFT_ADDRESS.EMAIL, who.email())
        .set(LEFT_ADDRESS.LEFT_AT, now)
        .execute();
  }

  /** Each address that is or was one person's, and when it was. */
  public static List<Inbox> inboxes(DSLContext reading, Person me) {
    List<Left> mine = of(reading, me).map(row -> new Left(row.value1(), row.value2()));
    List<String> emails =
        Stream.concat(mine.stream().map(Left::email), Stream.of(me.email())).distinct().toList();
    List<Left> anybodys =
        reading
            .selectFrom(LEFT_ADDRESS)
            .where(LEFT_ADDRESS.EMAIL.in(emails))
            .fetch(row -> new Left(row.get(LEFT_ADDRESS.EMAIL), row.get(LEFT_ADDRESS.LEFT_AT)));
    return Stream.concat(
            mine.stream().map(one -> inbox(one.email(), one.at(), anybodys)),
            Stream.of(inbox(me.email(), null, anybodys)))
        .toList();
  }

  static Result<Record2<String, Instant>> of(DSLContext reading, Person me) {
    return reading
        .select(LEFT_ADDRESS.EMAIL, LEFT_ADDRESS.LEFT_AT)
        .from(LEFT_ADDRESS)
        .where(LEFT_ADDRESS.PERSON_ID.eq(me.id()))
        .orderBy(LEFT_ADDRESS.ID)
        .fetch();
  }

  /** From when the one before left it, if anybody did. */
  private static Inbox inbox(String email, @Nullable Instant until, List<Left> anybodys) {
    Instant after =
        anybodys.stream()
            .filter(one -> one.email().equals(email))
            .map(Left::at)
            .filter(at -> until == null || at.isBefore(until))
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Inbox(email, after, until);
  }
}
