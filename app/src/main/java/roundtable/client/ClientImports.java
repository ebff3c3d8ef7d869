package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientImport.CLIENT_IMPORT;
import static roundtable.database.tables.ClientImportProblem.CLIENT_IMPORT_PROBLEM;
import static roundtable.database.tables.ClientMapping.CLIENT_MAPPING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.imports.ImportFile;
import roundtable.imports.Mapping;
import roundtable.imports.Progress;
import roundtable.imports.Tally;
import roundtable.web.Token;

/** The imports of one list, and the mappings it remembers. */
final class ClientImports {
  private ClientImports() {}

  static Optional<ClientImport> of(DSLContext context, ClientList list, long id) {
    return context
        .selectFrom(CLIENT_IMPORT)
        .where(CLIENT_IMPORT.LIST_ID.eq(list.id()), CLIENT_IMPORT.ID.eq(id))
        .fetchOptional(ClientImports::read);
  }

  static long add(DSLContext tx, ClientImport wanted) {
    return tx.insertInto(CLIENT_IMPORT)
        .set(CLIENT_IMPORT.LIST_ID, wanted.listId())
        .set(CLIENT_IMPORT.FILE_NAME, wanted.source().fileName())
        .set(CLIENT_IMPORT.STORED_AS, wanted.source().storedAs())
        .set(CLIENT_IMPORT.FINGERPRINT, Token.hash(wanted.source().fingerprint()))
        .set(CLIENT_IMPORT.MAPPING, wanted.mapping().line())
        .set(CLIENT_IMPORT.ROW_COUNT, wanted.course().progress().of())
        .set(CLIENT_IMPORT.UPLOADED_AT, wanted.course().uploadedAt())
        .set(CLIENT_IMPORT.DONE_COUNT, 0)
        .set(CLIENT_IMPORT.ADDED_COUNT, 0)
        .set(CLIENT_IMPORT.CHANGED_COUNT, 0)
        .set(CLIENT_IMPORT.ALREADY_COUNT, 0)
        .set(CLIENT_IMPORT.LEFT_OUT_COUNT, 0)
        .returningResult(CLIENT_IMPORT.ID)
        .fetchSingle()
        .value1();
  }

  /** Files looked at and not taken in: another one takes their place. */
  static List<ClientImport> dropWaiting(DSLContext tx, ClientList list) {
    return tx.deleteFrom(CLIENT_IMPORT)
        .where(CLIENT_IMPORT.LIST_ID.eq(list.id()), CLIENT_IMPORT.STARTED_AT.isNull())
        .returning()
        .fetch(ClientImports::read);
  }

  /** Marks an import as running; false when it ran before or another one of the list runs. */
  static boolean start(DSLContext tx, ClientImport started, Mapping mapping, Instant now) {
    boolean free =
        !tx.fetchExists(CLIENT_IMPORT, CLIENT_IMPORT.RUNNING_LIST_ID.eq(started.listId()));
    return free
        && tx.update(CLIENT_IMPORT)
                .set(CLIENT_IMPORT.MAPPING, mapping.line())
                .set(CLIENT_IMPORT.STARTED_AT, now)
                .set(CLIENT_IMPORT.RUNNING_LIST_ID, started.listId())
                .where(CLIENT_IMPORT.ID.eq(started.id()), CLIENT_IMPORT.STARTED_AT.isNull())
                .execute()
            == 1;
  }

  static void keep(DSLContext tx, ClientImport started, Mapping mapping, Instant now) {
    tx.insertInto(CLIENT_MAPPING)
        .set(CLIENT_MAPPING.LIST_ID, started.listId())
        .set(CLIENT_MAPPING.FINGERPRINT, started.source().fingerprint())
        .set(CLIENT_MAPPING.MAPPING, mapping.line())
        .set(CLIENT_MAPPING.KEPT_AT, now)
        .onConflict(CLIENT_MAPPING.LIST_ID, CLIENT_MAPPING.FINGERPRINT)
        .doUpdate()
        .set(CLIENT_MAPPING.MAPPING, mapping.line())
        .set(CLIENT_MAPPING.KEPT_AT, now)
        .execute();
  }

  /** What the first row is was said before: by the words of that row, where it is a heading. */
  static void head(
      DSLContext tx, ClientImport waiting, Mapping mapping, String fingerprint, int rows) {
    tx.update(CLIENT_IMPORT)
        .set(CLIENT_IMPORT.MAPPING, mapping.line())
        .set(CLIENT_IMPORT.FINGERPRINT, Token.hash(fingerprint))
        .set(CLIENT_IMPORT.ROW_COUNT, rows)
        .where(CLIENT_IMPORT.ID.eq(waiting.id()), CLIENT_IMPORT.STARTED_AT.isNull())
        .execute();
  }

  /** The mapping of an earlier such file, or a guess. */
  static Mapping remembered(DSLContext context, ClientList list, ImportFile file) {
    Mapping guess = Mapping.guess(file);
    return kept(context, list, file.headed().fingerprint())
        .or(() -> guess.headed() ? Optional.empty() : kept(context, list, file.fingerprint()))
        .orElse(guess);
  }

  private static Optional<Mapping> kept(DSLContext context, ClientList list, String fingerprint) {
    return context
        .select(CLIENT_MAPPING.MAPPING)
        .from(CLIENT_MAPPING)
        .where(
            CLIENT_MAPPING.LIST_ID.eq(list.id()),
            CLIENT_MAPPING.FINGERPRINT.eq(Token.hash(fingerprint)))
        .fetchOptional(CLIENT_MAPPING.MAPPING)
        .map(Mapping::parse);
  }

  static void progress(DSLContext tx, long importId, Progress progress) {
    tx.update(CLIENT_IMPORT)
        .set(CLIENT_IMPORT.DONE_COUNT, progress.done())
        .set(CLIENT_IMPORT.ADDED_COUNT, progress.tally().added())
        .set(CLIENT_IMPORT.CHANGED_COUNT, progress.tally().changed())
        .set(CLIENT_IMPORT.ALREADY_COUNT, progress.tally().already())
        .set(CLIENT_IMPORT.LEFT_OUT_COUNT, progress.leftOut())
        .where(CLIENT_IMPORT.ID.eq(importId))
        .execute();
  }

  /** False when it had ended before. */
  static boolean end(DSLContext tx, long importId, Progress.State outcome, Instant now) {
    return tx.update(CLIENT_IMPORT)
            .set(CLIENT_IMPORT.OUTCOME, outcome.name())
            .set(CLIENT_IMPORT.ENDED_AT, now)
            .setNull(CLIENT_IMPORT.RUNNING_LIST_ID)
            .where(CLIENT_IMPORT.ID.eq(importId), CLIENT_IMPORT.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Ends an import of which nothing stays. Answers the rows that are gone. */
  static List<Long> takeBack(DSLContext tx, long importId, Progress.State why, Instant now) {
    if (!end(tx, importId, why, now)) {
      return List.of();
    }
    tx.deleteFrom(CLIENT_IMPORT_PROBLEM)
        .where(CLIENT_IMPORT_PROBLEM.IMPORT_ID.eq(importId))
        .execute();
    return tx.deleteFrom(CLIENT)
        .where(CLIENT.IMPORT_ID.eq(importId))
        .returningResult(CLIENT.ID)
        .fetch(CLIENT.ID);
  }

  /** Those that were running when the server stopped. */
  static List<ClientImport> unfinished(DSLContext context) {
    return context
        .selectFrom(CLIENT_IMPORT)
        .where(CLIENT_IMPORT.STARTED_AT.isNotNull(), CLIENT_IMPORT.ENDED_AT.isNull())
        .fetch(ClientImports::read);
  }

  /** The files that imports still wait for. */
  static Set<String> awaited(DSLContext context) {
    return context
        .select(CLIENT_IMPORT.STORED_AS)
        .from(CLIENT_IMPORT)
        .where(CLIENT_IMPORT.ENDED_AT.isNull())
        .fetchSet(CLIENT_IMPORT.STORED_AS);
  }

  private static ClientImport read(Record row) {
    return new ClientImport(
        row.get(CLIENT_IMPORT.ID),
        row.get(CLIENT_IMPORT.LIST_ID),
        new ClientImport.Source(
            row.get(CLIENT_IMPORT.FILE_NAME),
            row.get(CLIENT_IMPORT.STORED_AS),
            row.get(CLIENT_IMPORT.FINGERPRINT)),
        Mapping.parse(row.get(CLIENT_IMPORT.MAPPING)),
        new ClientImport.Course(
            row.get(CLIENT_IMPORT.UPLOADED_AT),
            row.get(CLIENT_IMPORT.STARTED_AT),
            row.get(CLIENT_IMPORT.ENDED_AT),
            progressOf(row)));
  }

  private static Progress progressOf(Record row) {
    String outcome = row.get(CLIENT_IMPORT.OUTCOME);
    return new Progress(
        outcome == null ? Progress.State.RUNNING : Progress.State.valueOf(outcome),
        row.get(CLIENT_IMPORT.DONE_COUNT),
        row.get(CLIENT_IMPORT.ROW_COUNT),
        new Tally(
            row.get(CLIENT_IMPORT.ADDED_COUNT),
            row.get(CLIENT_IMPORT.CHANGED_COUNT),
            row.get(CLIENT_IMPORT.ALREADY_COUNT)),
        row.get(CLIENT_IMPORT.LEFT_OUT_COUNT));
  }
}
