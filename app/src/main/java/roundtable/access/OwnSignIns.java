package roundtable.access;

import static roundtable.database.tables.Person.PERSON;
import static roundtable.database.tables.Session.SESSION;

import java.util.List;
import org.jooq.DSLContext;

/** One's name and address, and where one signed in. */
public final class OwnSignIns implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    return List.of(
        new Kept(
            "you",
            reading
                .select(PERSON.NAME, PERSON.EMAIL, PERSON.CREATED_AT)
                .from(PERSON)
                .where(PERSON.ID.eq(me.id()))
                .fetch()),
        new Kept("addresses-before", LeftAddresses.of(reading, me)),
        new Kept(
            "devices",
            reading
                .select(SESSION.DEVICE, SESSION.STARTED_AT, SESSION.SEEN_AT, SESSION.ENDED_AT)
                .from(SESSION)
                .where(SESSION.PERSON_ID.eq(me.id()))
                .orderBy(SESSION.ID)
                .fetch()));
  }
}
