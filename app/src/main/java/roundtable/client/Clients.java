package roundtable.client;

import static org.jooq.impl.DSL.noCondition;
import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientList.CLIENT_LIST;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.group.Membership;
import roundtable.imports.Person;
import roundtable.imports.Place;
import roundtable.imports.Reach;

/** The rows of one list. Every statement names the list: there is no other way to a row. */
final class Clients {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST_SEARCH = 300;

  private Clients() {}

  static List<Client> page(DSLContext context, ClientList list, Filter filter) {
    return context
        .selectFrom(CLIENT)
        .where(matching(list, filter))
        .orderBy(CLIENT.FOUND_BY, CLIENT.ID)
        .limit(Filter.PAGE)
        .offset(filter.offset())
        .fetch(Clients::client);
  }

  /** The newest first; those nobody dated come last, in the order of the list. */
  static List<Client> newest(DSLContext context, Membership owner, Filter filter, int most) {
    return context
        .select(CLIENT.fields())
        .from(CLIENT)
        .join(CLIENT_LIST)
        .on(CLIENT_LIST.ID.eq(CLIENT.LIST_ID))
        .where(CLIENT_LIST.MEMBERSHIP_ID.eq(owner.id()))
        .and(matching(filter))
        .orderBy(CLIENT.SINCE.desc().nullsLast(), CLIENT.FOUND_BY, CLIENT.ID)
        .limit(most)
        .fetch(Clients::client);
  }

  static Optional<Client> of(DSLContext context, Membership owner, long id) {
    return context
        .select(CLIENT.fields())
        .from(CLIENT)
        .join(CLIENT_LIST)
        .on(CLIENT_LIST.ID.eq(CLIENT.LIST_ID))
        .where(CLIENT_LIST.MEMBERSHIP_ID.eq(owner.id()), CLIENT.ID.eq(id))
        .fetchOptional(Clients::client);
  }

  static int count(DSLContext context, ClientList list, Filter filter) {
    return context.fetchCount(CLIENT, matching(list, filter));
  }

  static List<Client> all(DSLContext context, long listId) {
    return context
        .selectFrom(CLIENT)
        .where(CLIENT.LIST_ID.eq(listId))
        .orderBy(CLIENT.FOUND_BY, CLIENT.ID)
        .fetch(Clients::client);
  }

  static Optional<Client> on(DSLContext context, ClientList list, long id) {
    return context
        .selectFrom(CLIENT)
        .where(CLIENT.LIST_ID.eq(list.id()), CLIENT.ID.eq(id))
        .fetchOptional(Clients::client);
  }

  static long add(DSLContext tx, ClientList list, Client wanted, Instant now) {
    return new ClientRows(list.id(), null, now).insertOne(tx, wanted);
  }

  /** Changes what is known; what the row is recognised by in a file stays as it came in. */
  static boolean change(DSLContext tx, ClientList list, Client changed, Instant now) {
    Details details = changed.details();
    return tx.update(CLIENT)
            .set(CLIENT.FOUND_BY, Folded.row(details))
            .set(CLIENT.NAME, details.name())
            .set(CLIENT.PERSON, details.person().name())
            .set(CLIENT.POSITION, details.person().position())
            .set(CLIENT.EMAIL, details.reach().email())
            .set(CLIENT.PHONE, details.reach().phone())
            .set(CLIENT.WEBSITE, details.reach().website())
            .set(CLIENT.STREET, details.place().street())
            .set(CLIENT.CITY, details.place().city())
            .set(CLIENT.SINCE, details.since())
            .set(CLIENT.KIND, changed.kind().name())
            .set(CLIENT.TIE, changed.tie().name())
            .set(CLIENT.CHANGED_AT, now)
            .where(CLIENT.LIST_ID.eq(list.id()), CLIENT.ID.eq(changed.id()))
            .execute()
        == 1;
  }

  static boolean remove(DSLContext tx, ClientList list, long id) {
    return tx.deleteFrom(CLIENT).where(CLIENT.LIST_ID.eq(list.id()), CLIENT.ID.eq(id)).execute()
        == 1;
  }

  static Client client(Record row) {
    return new Client(
        row.get(CLIENT.ID),
        details(row),
        Kind.valueOf(row.get(CLIENT.KIND)),
        Tie.valueOf(row.get(CLIENT.TIE)));
  }

  private static Details details(Record row) {
    return new Details(
        row.get(CLIENT.NAME),
        new Person(row.get(CLIENT.PERSON), row.get(CLIENT.POSITION)),
        new Reach(row.get(CLIENT.EMAIL), row.get(CLIENT.PHONE), row.get(CLIENT.WEBSITE)),
        new Place(row.get(CLIENT.STREET), row.get(CLIENT.CITY)),
        row.get(CLIENT.SINCE));
  }

  private static Condition matching(ClientList list, Filter filter) {
    return CLIENT.LIST_ID.eq(list.id()).and(matching(filter));
  }

  private static Condition matching(Filter filter) {
    Condition rows = noCondition();
    if (filter.kind() != null) {
      rows = rows.and(CLIENT.KIND.eq(filter.kind().name()));
    }
    for (String word : words(filter.words())) {
      rows = rows.and(CLIENT.FOUND_BY.contains(word));
    }
    return rows;
  }

  /** Each word is a condition of its own: a thousand of them made a statement nobody could run. */
  private static List<String> words(String text) {
    String begun = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    return Arrays.stream(Folded.of(begun).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }
}
