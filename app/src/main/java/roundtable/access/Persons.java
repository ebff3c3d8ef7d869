package roundtable.access;

import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;

/** People by their mail address. */
public final class Persons {
  /** Only what no mail could ever reach is refused; whether it arrives, the code shows. */
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

  private static final int MOST = 254;

  private Persons() {}

  /** Whether a mail could be sent there. */
  public static boolean isEmail(String typed) {
    return typed.length() <= MOST && EMAIL.matcher(typed.strip()).matches();
  }

  /** Addresses are compared without regard to case. */
  public static String fold(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public static Optional<Person> withEmail(DSLContext context, String email) {
    return context
        .selectFrom(PERSON)
        .where(PERSON.EMAIL.eq(fold(email)))
        .fetchOptional(Persons::person);
  }

  /** The address of somebody we write to about their own group. */
  public static String emailBehindDoor(DSLContext context, long personId) {
    return context
        .select(PERSON.EMAIL)
        .from(PERSON)
        .where(PERSON.ID.eq(personId))
        .fetchSingle()
        .value1();
  }

  /** The person with that address, made when there is none. */
  public static Person met(DSLContext tx, String email, String name, Instant now) {
    return withEmail(tx, email).orElseGet(() -> add(tx, email, name, now));
  }

  /** What others read at their seat from now on. */
  public static void rename(DSLContext tx, Person person, String name) {
    tx.update(PERSON).set(PERSON.NAME, name).where(PERSON.ID.eq(person.id())).execute();
  }

  /** False when somebody else has that address. */
  static boolean move(DSLContext tx, Person person, String email) {
    if (withEmail(tx, email).isPresent()) {
      return false;
    }
    tx.update(PERSON).set(PERSON.EMAIL, fold(email)).where(PERSON.ID.eq(person.id())).execute();
    return true;
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

  static Person person(Record row) {
    return new Person(row.get(PERSON.ID), row.get(PERSON.EMAIL), row.get(PERSON.NAME));
  }
}
