package roundtable.client;

import static org.jooq.impl.DSL.select;
import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientImport.CLIENT_IMPORT;
import static roundtable.database.tables.ClientImportProblem.CLIENT_IMPORT_PROBLEM;
import static roundtable.database.tables.ClientList.CLIENT_LIST;
import static roundtable.database.tables.ClientMapping.CLIENT_MAPPING;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Leaving;
import roundtable.group.Membership;

/**
 * Takes a whole list away: rows, imports, remembered mappings, files. A list dies with its
 * membership.
 */
public record ListRemoval(Watchers watchers, Uploads uploads) implements Leaving.WhenLeaving {
  @Override
  public void left(DSLContext tx, Membership who, Instant now) {
    tx.select(CLIENT_LIST.ID)
        .from(CLIENT_LIST)
        .where(CLIENT_LIST.MEMBERSHIP_ID.eq(who.id()))
        .fetch(CLIENT_LIST.ID)
        .forEach(list -> remove(tx, list));
  }

  /** Watchers forget at once: to be early does no harm, and to be late would. */
  private void remove(DSLContext tx, long listId) {
    List<Long> rows =
        tx.deleteFrom(CLIENT)
            .where(CLIENT.LIST_ID.eq(listId))
            .returningResult(CLIENT.ID)
            .fetch(CLIENT.ID);
    tx.deleteFrom(CLIENT_IMPORT_PROBLEM)
        .where(
            CLIENT_IMPORT_PROBLEM.IMPORT_ID.in(
                select(CLIENT_IMPORT.ID)
                    .from(CLIENT_IMPORT)
                    .where(CLIENT_IMPORT.LIST_ID.eq(listId))))
        .execute();
    tx.deleteFrom(CLIENT_IMPORT)
        .where(CLIENT_IMPORT.LIST_ID.eq(listId))
        .returningResult(CLIENT_IMPORT.STORED_AS)
        .fetch(CLIENT_IMPORT.STORED_AS)
        .forEach(uploads::discard);
    tx.deleteFrom(CLIENT_MAPPING).where(CLIENT_MAPPING.LIST_ID.eq(listId)).execute();
    tx.deleteFrom(CLIENT_LIST).where(CLIENT_LIST.ID.eq(listId)).execute();
    watchers.removed(listId, rows);
  }
}
