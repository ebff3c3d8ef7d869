package roundtable.access;

import static roundtable.database.tables.Operator.OPERATOR;
import static roundtable.database.tables.Person.PERSON;
import static roundtable.database.tables.Session.SESSION;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.database.Database;
import roundtable.web.Token;

/**
 * Who is signed in where. Our own table, because people must be able to list their devices and end
 * them.
 */
public final class Sessions {
  static final Duration LIFE = Duration.ofDays(90);

  /** So that a device's page is right to the hour and most requests write nothing. */
  private static final Duration SEEN_EVERY = Duration.ofHours(1);

  private final Database database;
  private final InstantSource clock;

  public Sessions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Session> of(String secret) {
    return database.read(context -> row(context, secret)).map(this::seen);
  }

  private Optional<Record> row(DSLContext context, String secret) {
    return context
        .select(PERSON.ID, PERSON.EMAIL, PERSON.NAME, SESSION.ID, SESSION.SEEN_AT)
        .select(OPERATOR.PERSON_ID)
        .from(SESSION)
        .join(PERSON)
        .on(PERSON.ID.eq(SESSION.PERSON_ID))
        .leftJoin(OPERATOR)
        .on(OPERATOR.PERSON_ID.eq(PERSON.ID))
        .where(SESSION.TOKEN_HASH.eq(Token.hash(secret)))
        .and(SESSION.ENDED_AT.isNull())
        .and(SESSION.STARTED_AT.gt(clock.instant().minus(LIFE)))
        .fetchOptional(row -> row);
  }

  private Session seen(Record row) {
    Session session =
        new Session(row.get(SESSION.ID), Persons.person(row), row.get(OPERATOR.PERSON_ID) != null);
    Instant now = clock.instant();
    if (row.get(SESSION.SEEN_AT).isBefore(now.minus(SEEN_EVERY))) {
      database.write(
          tx ->
              tx.update(SESSION)
                  .set(SESSION.SEEN_AT, now)
                  .where(SESSION.ID.eq(session.id()))
                  .execute());
    }
    return session;
  }

  /** Whether a session has not been ended, here or from another device. */
  public static boolean stands(DSLContext context, long session) {
    return context.fetchExists(SESSION, SESSION.ID.eq(session).and(SESSION.ENDED_AT.isNull()));
  }

  /** Starts a session for someone who has just shown who they are. */
  public Token start(DSLContext tx, Person person, String device) {
    Token token = Token.fresh();
    tx.insertInto(SESSION)
        .set(SESSION.TOKEN_HASH, token.hash())
        .set(SESSION.PERSON_ID, person.id())
        .set(SESSION.DEVICE, device)
        .set(SESSION.STARTED_AT, clock.instant())
        .set(SESSION.SEEN_AT, clock.instant())
        .execute();
    return token;
  }

  /** The devices on which a person is signed in, last used first. */
  List<Device> devicesOf(Session session) {
    return database.read(
        context ->
            context
                .selectFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(session.person().id()))
                .and(SESSION.ENDED_AT.isNull())
                .and(SESSION.STARTED_AT.gt(clock.instant().minus(LIFE)))
                .orderBy(SESSION.SEEN_AT.desc(), SESSION.ID.desc())
                .fetch(row -> device(row, session)));
  }

  private static Device device(Record row, Session session) {
    return new Device(
        row.get(SESSION.ID),
        row.get(SESSION.DEVICE),
        row.get(SESSION.STARTED_AT),
        row.get(SESSION.SEEN_AT),
        row.get(SESSION.ID) == session.id());
  }

  /** Every other session of the same person. */
  void endOthers(Session mine) {
    database.change(
        tx ->
            tx.update(SESSION)
                .set(SESSION.ENDED_AT, clock.instant())
                .where(SESSION.PERSON_ID.eq(mine.person().id()))
                .and(SESSION.ID.ne(mine.id()))
                .and(SESSION.ENDED_AT.isNull())
                .execute());
  }

  /** False when it was not that person's to end, or has ended before. */
  boolean end(Person owner, long sessionId) {
    return database.write(
            tx ->
                tx.update(SESSION)
                    .set(SESSION.ENDED_AT, clock.instant())
                    .where(SESSION.ID.eq(sessionId))
                    .and(SESSION.PERSON_ID.eq(owner.id()))
                    .and(SESSION.ENDED_AT.isNull())
                    .execute())
        == 1;
  }
}
