package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.imports.Entry;
import roundtable.imports.ImportTarget;
import roundtable.imports.Problem;
import roundtable.imports.Progress;
import roundtable.imports.Tally;

/**
 * Takes the rows of one file onto one list. New rows go in batch by batch; blanks of older rows are
 * filled at the very end, so that a cancelled file leaves nothing behind.
 */
final class ClientIntake implements ImportTarget {
  private final Database database;
  private final InstantSource clock;
  private final Watchers watchers;
  private final ClientList list;
  private final long importId;
  private final Map<Long, Client> filled = new LinkedHashMap<>();
  private long last;

  ClientIntake(
      Database database, InstantSource clock, Watchers watchers, ClientList list, long importId) {
    this.database = database;
    this.clock = clock;
    this.watchers = watchers;
    this.list = list;
    this.importId = importId;
  }

  @Override
  public Tally take(List<Entry> entries) {
    if (entries.isEmpty()) {
      return Tally.NOTHING;
    }
    record Taken(Tally tally, List<Client> added) {}
    List<Client> wanted = entries.stream().map(ClientIntake::client).toList();
    Taken taken =
        database.write(
            tx -> {
              Batch batch = new Batch(known(tx, wanted), filled);
              wanted.forEach(batch::take);
              new ClientRows(list.id(), importId, clock.instant()).insert(tx, batch.fresh());
              return new Taken(batch.tally(), added(tx));
            });
    taken.added().forEach(client -> last = Math.max(last, client.id()));
    watchers.added(list, taken.added());
    return taken.tally();
  }

  @Override
  public void setAside(List<Problem> problems) {
    if (!problems.isEmpty()) {
      database.write(
          tx -> {
            RowsToMend.setAside(tx, importId, problems);
            return problems.size();
          });
    }
  }

  @Override
  public void progress(Progress progress) {
    switch (progress.state()) {
      case RUNNING -> database.change(tx -> ClientImports.progress(tx, importId, progress));
      case FINISHED -> finish(progress);
      case CANCELLED, FAILED -> takeBack(progress.state());
    }
  }

  /**
   * Takes out what this file has put on the list and ends it, or neither: the page says that the
   * list is as it was. Does nothing to a file that has ended, so that it can be tried again.
   */
  void takeBack(Progress.State why) {
    List<Long> gone =
        database.write(tx -> ClientImports.takeBack(tx, importId, why, clock.instant()));
    watchers.removed(list.id(), gone);
  }

  private void finish(Progress progress) {
    database.change(
        tx -> {
          filled.values().forEach(row -> Clients.change(tx, list, row, clock.instant()));
          ClientImports.progress(tx, importId, progress);
          ClientImports.end(tx, importId, progress.state(), clock.instant());
        });
    filled.values().forEach(row -> watchers.changed(list, row));
  }

  private Map<String, List<Client>> known(DSLContext tx, List<Client> wanted) {
    List<String> same = wanted.stream().map(row -> Folded.same(row.details())).distinct().toList();
    return SameRow.among(tx, list.id(), same);
  }

  private List<Client> added(DSLContext tx) {
    return new ArrayList<>(
        tx.selectFrom(CLIENT)
            .where(CLIENT.IMPORT_ID.eq(importId), CLIENT.ID.gt(last))
            .orderBy(CLIENT.ID)
            .fetch(Clients::client));
  }

  private static Client client(Entry entry) {
    Kind kind = Kind.of(entry.standing().stage());
    Tie tie = entry.standing().known().map(Tie::of).orElse(kind.usual());
    return new Client(0, Details.of(entry), kind, tie);
  }
}
