package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientList.CLIENT_LIST;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.imports.Problem;

/**
 * Private lists. There is one door, {@link #ownedBy}, and it opens for the owner alone: no office
 * opens it, and what is not yours is as if it were not there.
 */
public final class ClientLists {
  private ClientLists() {}

  /** The door: your own list in a group you are in, begun or not. */
  public static Optional<ClientList> ownedBy(DSLContext context, Person person, long groupId) {
    return Groups.memberOf(context, person, groupId)
        .map(seat -> new Insider(person, seat, Groups.group(context, seat)))
        .map(owner -> of(context, owner));
  }

  /** One page of your list. */
  public static List<Client> page(DSLContext context, ClientList list, Filter filter) {
    return Clients.page(context, list, filter);
  }

  public static int count(DSLContext context, ClientList list, Filter filter) {
    return Clients.count(context, list, filter);
  }

  /** Your whole list in order, to take along. */
  public static List<Client> all(DSLContext context, ClientList list) {
    return Clients.all(context, list.id());
  }

  /** A row of your list; another list's row is as if it were not there. */
  public static Optional<Client> client(DSLContext context, ClientList list, long id) {
    return Clients.on(context, list, id);
  }

  /** Your newest rows, for your own sheet. */
  public static List<Client> newest(DSLContext context, Membership owner, Filter filter, int most) {
    return Clients.newest(context, owner, filter, most);
  }

  /** A row for your own sheet; another list's row is as if it were not there. */
  public static Optional<Client> client(DSLContext context, Membership owner, long id) {
    return Clients.of(context, owner, id);
  }

  /** An import of your list. */
  public static Optional<ClientImport> imported(DSLContext context, ClientList list, long id) {
    return ClientImports.of(context, list, id);
  }

  /** What could not be read of a file, in its order; whole rows first. */
  public static List<Problem> problems(DSLContext context, ClientImport of, int most) {
    return RowsToMend.problems(context, of, most);
  }

  /** The headings of the cells that a problem shows. */
  public static List<String> headings(DSLContext context, ClientImport of) {
    return RowsToMend.headings(context, of);
  }

  public static int problemCount(DSLContext context, ClientImport of) {
    return RowsToMend.count(context, of);
  }

  /**
   * Every row of the active lists among these memberships, for the index that finds overlaps; its
   * only caller is the overlap feature, and what it finds it tells the list's owner first.
   */
  public static List<ListedClient> activeOf(DSLContext context, Collection<Long> memberships) {
    return active(context, CLIENT_LIST.MEMBERSHIP_ID.in(memberships));
  }

  /**
   * Rows of one member's active list by their numbers, as they are now: what the overlap feature
   * shows to that member alone. A row of another list is as if it were not there.
   */
  public static List<ListedClient> activeRows(
      DSLContext context, long membership, Collection<Long> numbers) {
    return active(context, CLIENT_LIST.MEMBERSHIP_ID.eq(membership).and(CLIENT.ID.in(numbers)));
  }

  private static List<ListedClient> active(DSLContext context, Condition which) {
    return context
        .select(CLIENT.fields())
        .select(CLIENT_LIST.MEMBERSHIP_ID)
        .from(CLIENT)
        .join(CLIENT_LIST)
        .on(CLIENT_LIST.ID.eq(CLIENT.LIST_ID))
        .where(which, CLIENT_LIST.PAUSED_AT.isNull())
        .orderBy(CLIENT.LIST_ID, CLIENT.ID)
        .fetch(ClientLists::listed);
  }

  static ClientList of(DSLContext context, Insider owner) {
    return context
        .selectFrom(CLIENT_LIST)
        .where(CLIENT_LIST.MEMBERSHIP_ID.eq(owner.membership().id()))
        .fetchOptional(
            row -> new ClientList(row.get(CLIENT_LIST.ID), owner, row.get(CLIENT_LIST.PAUSED_AT)))
        .orElseGet(() -> new ClientList(0, owner, null));
  }

  /** The list with a row of its own, made when this is the first thing put on it. */
  static ClientList begun(DSLContext tx, ClientList list, Instant now) {
    if (list.id() != 0) {
      return list;
    }
    tx.insertInto(CLIENT_LIST)
        .set(CLIENT_LIST.MEMBERSHIP_ID, list.owner().membership().id())
        .set(CLIENT_LIST.STARTED_AT, now)
        .onConflictDoNothing()
        .execute();
    return of(tx, list.owner());
  }

  /** From here to the end of the transaction nobody else adds to this list. */
  static void lock(DSLContext tx, ClientList list) {
    tx.update(CLIENT_LIST)
        .set(CLIENT_LIST.ID, CLIENT_LIST.ID)
        .where(CLIENT_LIST.ID.eq(list.id()))
        .execute();
  }

  private static ListedClient listed(Record row) {
    return new ListedClient(
        row.get(CLIENT.LIST_ID), row.get(CLIENT_LIST.MEMBERSHIP_ID), Clients.client(row));
  }
}
