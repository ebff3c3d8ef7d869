package roundtable.access;

import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** People by their mail address. */
public final class Persons {
  private Persons() {}

  public static Optional<Person> withEmail(DSLContext context, String email) {
    return context
        .selectFrom(PERSON)
        .where(PERSON.EMAIL.eq(fold(email)))
        .fetchOptional(Persons::person);
  }

  /** The person with that address, made when there is none. */
  public static Person met(DSLContext tx, String email, String name, Instant now) {
    return withEmail(tx, email).orElseGet(() -> add(tx, email, name, now));
  }

  private static Person add(DSLContext tx, String email, String name, Instant now) {
    long id =
        tx.insertInto(PERSON)
            .set(PERSON.EMAIL, fold(email))
            .set(PERSON.NAME, name)
            .set(PERSON.CREATED_AT, now)
            .returningResult(PERSON.ID)
            .fetchSingle()
            .value1();
    return new Person(id, fold(email), name);
  }

  private static String fold(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  static Person person(Record row) {
    return new Person(row.get(PERSON.ID), row.get(PERSON.EMAIL), row.get(PERSON.NAME));
  }
}
