package roundtable.access;

import static roundtable.database.tables.Person.PERSON;
import static roundtable.database.tables.Session.SESSION;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.web.Token;

/**
 * Who is signed in where. Our own table, because people must be able to list their devices and end
 * them.
 */
public final class Sessions {
  static final Duration LIFE = Duration.ofDays(90);

  private final Database database;
  private final InstantSource clock;

  public Sessions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Person> person(String secret) {
    return database.read(
        context ->
            context
                .select(PERSON.ID, PERSON.EMAIL, PERSON.NAME)
                .from(SESSION)
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH.eq(Token.hash(secret)))
                .and(SESSION.ENDED_AT.isNull())
                .and(SESSION.STARTED_AT.gt(clock.instant().minus(LIFE)))
                .fetchOptional(Persons::person));
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
}
