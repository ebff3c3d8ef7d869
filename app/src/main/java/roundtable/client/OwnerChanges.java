package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientList.CLIENT_LIST;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.database.Database;
import roundtable.group.Leaving.WhenLeaving;
import roundtable.group.Membership;

/** What an owner does to the list by hand. Watchers hear of it after the commit. */
public final class OwnerChanges {
  private final Database database;
  private final InstantSource clock;
  private final Watchers watchers;
  private final List<WhenLeaving> removals;

  /**
   * @param removals take away what is kept of a list, and of what was asked of it
   */
  public OwnerChanges(
      Database database, InstantSource clock, Watchers watchers, List<WhenLeaving> removals) {
    this.database = database;
    this.clock = clock;
    this.watchers = watchers;
    this.removals = List.copyOf(removals);
  }

  /** What became of a row to be added: a new one, or the one that the list had. */
  public record Added(Client client, boolean isNew) {}

  /**
   * Adds one row, unless the list has it: then that one is the answer. Two taps at once add one.
   */
  public Added add(ClientList list, Client wanted) {
    record Done(ClientList list, Added added) {}
    Done done =
        database.write(
            tx -> {
              ClientList begun = ClientLists.begun(tx, list, clock.instant());
              ClientLists.lock(tx, begun);
              return new Done(begun, add(tx, begun, wanted));
            });
    if (done.added().isNew()) {
      watchers.added(done.list(), List.of(done.added().client()));
    }
    return done.added();
  }

  /** False when there is no such row on this list. */
  public boolean change(ClientList list, Client changed) {
    boolean done = database.write(tx -> Clients.change(tx, list, changed, clock.instant()));
    if (done) {
      watchers.changed(list, changed);
    }
    return done;
  }

  public boolean remove(ClientList list, long id) {
    boolean done = database.write(tx -> Clients.remove(tx, list, id));
    if (done) {
      watchers.removed(list.id(), List.of(id));
    }
    return done;
  }

  /** From now on nobody is told of an overlap with this list, its owner included. */
  public void pause(ClientList list) {
    ClientList begun = set(list, clock.instant());
    watchers.removed(begun.id(), ids(begun));
  }

  public void resume(ClientList list) {
    ClientList begun = set(list, null);
    watchers.added(begun, database.read(context -> Clients.all(context, begun.id())));
  }

  /** Takes the list away, with imports, mappings, answers and uses, as on leaving the group. */
  public void removeAll(ClientList list) {
    Membership owner = list.owner().membership();
    database.change(tx -> removals.forEach(one -> one.left(tx, owner, clock.instant())));
  }

  private Added add(DSLContext tx, ClientList list, Client wanted) {
    return SameRow.on(tx, list, wanted)
        .map(there -> new Added(there, false))
        .orElseGet(
            () -> {
              long id = Clients.add(tx, list, wanted, clock.instant());
              return new Added(new Client(id, wanted.details(), wanted.kind(), wanted.tie()), true);
            });
  }

  private ClientList set(ClientList list, @Nullable Instant pausedAt) {
    return database.write(
        tx -> {
          ClientList begun = ClientLists.begun(tx, list, clock.instant());
          tx.update(CLIENT_LIST)
              .set(CLIENT_LIST.PAUSED_AT, pausedAt)
              .where(CLIENT_LIST.ID.eq(begun.id()))
              .execute();
          return new ClientList(begun.id(), begun.owner(), pausedAt);
        });
  }

  private List<Long> ids(ClientList list) {
    return database.read(
        context ->
            context
                .select(CLIENT.ID)
                .from(CLIENT)
                .where(CLIENT.LIST_ID.eq(list.id()))
                .fetch(CLIENT.ID));
  }
}
