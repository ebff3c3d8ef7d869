package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;

import java.time.Instant;
import org.jooq.DSLContext;
import roundtable.imports.Progress;

/** An import that the server's stop cut short: nothing of it stays, its owner brings it again. */
final class Interrupted {
  private Interrupted() {}

  static void takeBack(DSLContext tx, ClientImport broken, Instant now) {
    tx.deleteFrom(CLIENT)
        .where(CLIENT.LIST_ID.eq(broken.listId()), CLIENT.IMPORT_ID.eq(broken.id()))
        .execute();
    ClientImports.forgetProblems(tx, broken.id());
    ClientImports.end(tx, broken.id(), Progress.State.FAILED, now);
  }
}
