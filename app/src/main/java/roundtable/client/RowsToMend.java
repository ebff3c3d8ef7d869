package roundtable.client;

import static roundtable.database.tables.ClientImport.CLIENT_IMPORT;
import static roundtable.database.tables.ClientImportProblem.CLIENT_IMPORT_PROBLEM;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.imports.Problem;

/** What could not be read of a file, whole rows under their headings, to be mended. */
final class RowsToMend {
  /** The unit separator, made for this; it stands in no cell that was cleaned. */
  private static final String NEXT = "\u001F";

  private RowsToMend() {}

  static void under(DSLContext tx, ClientImport started, List<String> headings) {
    tx.update(CLIENT_IMPORT)
        .set(CLIENT_IMPORT.HEADINGS, String.join(NEXT, headings))
        .where(CLIENT_IMPORT.ID.eq(started.id()))
        .execute();
  }

  static List<String> headings(DSLContext context, ClientImport of) {
    return cells(
        Objects.requireNonNull(
            context
                .select(CLIENT_IMPORT.HEADINGS)
                .from(CLIENT_IMPORT)
                .where(CLIENT_IMPORT.ID.eq(of.id()))
                .fetchSingle(CLIENT_IMPORT.HEADINGS)));
  }

  static void setAside(DSLContext tx, long importId, List<Problem> problems) {
    tx.batch(
            problems.stream()
                .map(
                    problem ->
                        tx.insertInto(CLIENT_IMPORT_PROBLEM)
                            .set(CLIENT_IMPORT_PROBLEM.IMPORT_ID, importId)
                            .set(CLIENT_IMPORT_PROBLEM.ROW_NUMBER, problem.row())
                            .set(CLIENT_IMPORT_PROBLEM.COLUMN_LABEL, problem.column())
                            .set(CLIENT_IMPORT_PROBLEM.REASON, problem.reason())
                            .set(CLIENT_IMPORT_PROBLEM.LEFT_OUT, problem.leftOut())
                            .set(CLIENT_IMPORT_PROBLEM.ROW_TEXT, problem.text())
                            .set(CLIENT_IMPORT_PROBLEM.CELLS, String.join(NEXT, problem.cells())))
                .toList())
        .execute();
  }

  /** In the order of the file, rows that stayed outside first. */
  static List<Problem> problems(DSLContext context, ClientImport of, int most) {
    return context
        .selectFrom(CLIENT_IMPORT_PROBLEM)
        .where(CLIENT_IMPORT_PROBLEM.IMPORT_ID.eq(of.id()))
        .orderBy(CLIENT_IMPORT_PROBLEM.LEFT_OUT.desc(), CLIENT_IMPORT_PROBLEM.ID)
        .limit(most)
        .fetch(RowsToMend::problem);
  }

  static int count(DSLContext context, ClientImport of) {
    return context.fetchCount(CLIENT_IMPORT_PROBLEM, CLIENT_IMPORT_PROBLEM.IMPORT_ID.eq(of.id()));
  }

  private static Problem problem(Record row) {
    return new Problem(
        row.get(CLIENT_IMPORT_PROBLEM.ROW_NUMBER),
        row.get(CLIENT_IMPORT_PROBLEM.COLUMN_LABEL),
        row.get(CLIENT_IMPORT_PROBLEM.REASON),
        row.get(CLIENT_IMPORT_PROBLEM.LEFT_OUT),
        row.get(CLIENT_IMPORT_PROBLEM.ROW_TEXT),
        cells(row.get(CLIENT_IMPORT_PROBLEM.CELLS)));
  }

  private static List<String> cells(String kept) {
    return List.of(kept.split(NEXT, -1));
  }
}
