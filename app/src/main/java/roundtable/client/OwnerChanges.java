package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientList.CLIENT_LIST;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.database.Database;

/** What an owner does to the list by hand. Watchers hear of it after the commit. */
public final class OwnerChanges {
  private final Database database;
  private final InstantSource clock;
  private final Watchers watchers;
  private final ListRemoval removal;

  public OwnerChanges(
      Database database, InstantSource clock, Watchers watchers, ListRemoval removal) {
    this.database = database;
    this.clock = clock;
    this.watchers = watchers;
    this.removal = removal;
  }

  /** Whether adding it would add nothing. */
  public boolean has(ClientList list, Client wanted) {
    return database.read(context -> SameRow.on(context, list, wanted)).isPresent();
  }

  /** Adds one row, unless the list has it: then that one is the answer. */
  public Client add(ClientList list, Client wanted) {
    return database
        .read(context -> SameRow.on(context, list, wanted))
        .orElseGet(() -> addNew(list, wanted));
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

  /** Takes the list away, rows, imports and remembered mappings; nothing of it stays. */
  public void removeAll(ClientList list) {
    database.write(tx -> removal.remove(tx, list.id()));
  }

  private Client addNew(ClientList list, Client wanted) {
    record Added(ClientList list, Client client) {}
    Added added =
        database.write(
            tx -> {
              ClientList begun = ClientLists.begun(tx, list, clock.instant());
              long id = Clients.add(tx, begun, wanted, clock.instant());
              return new Added(
                  begun, new Client(id, wanted.details(), wanted.kind(), wanted.tie()));
            });
    watchers.added(added.list(), List.of(added.client()));
    return added.client();
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
