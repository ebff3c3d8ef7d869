package roundtable.worth;

import static roundtable.database.tables.SlipReport.SLIP_REPORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Person;

/** Reports between upload and import; their uploader's alone, and emptied once they are in. */
final class SlipReports {
  private SlipReports() {}

  /** One that waits. */
  record Waiting(long id, GroupKey group, String fileName, SlipReport report) {}

  static long keep(DSLContext tx, Person me, Waiting wanted, Instant now) {
    return tx.insertInto(SLIP_REPORT)
        .set(SLIP_REPORT.PERSON_ID, me.id())
        .set(SLIP_REPORT.OTHER_GROUP_ID, wanted.group().id())
        .set(SLIP_REPORT.FILE_NAME, wanted.fileName())
        .set(SLIP_REPORT.SLIPS, text(wanted.report()))
        .set(SLIP_REPORT.RECEIVED_AT, now)
        .returningResult(SLIP_REPORT.ID)
        .fetchSingle()
        .value1();
  }

  /** The door to one of mine that is still to go in. */
  static Optional<Waiting> of(DSLContext context, Person me, MyGroup group, long id) {
    return context
        .selectFrom(SLIP_REPORT)
        .where(SLIP_REPORT.ID.eq(id))
        .and(SLIP_REPORT.PERSON_ID.eq(me.id()))
        .and(SLIP_REPORT.OTHER_GROUP_ID.eq(group.key().id()))
        .and(SLIP_REPORT.ENDED_AT.isNull())
        .fetchOptional(
            row ->
                new Waiting(
                    row.get(SLIP_REPORT.ID),
                    group.key(),
                    row.get(SLIP_REPORT.FILE_NAME),
                    report(row.get(SLIP_REPORT.SLIPS))));
  }

  static void end(DSLContext tx, Person me, Waiting report, Instant now) {
    tx.update(SLIP_REPORT)
        .set(SLIP_REPORT.SLIPS, "")
        .set(SLIP_REPORT.ENDED_AT, now)
        .where(SLIP_REPORT.ID.eq(report.id()))
        .and(SLIP_REPORT.PERSON_ID.eq(me.id()))
        .execute();
  }

  private static String text(SlipReport report) {
    return Stream.concat(
            report.slips().stream().map(Slip::line),
            report.problems().stream().map(problem -> "!" + problem))
        .collect(Collectors.joining("\n"));
  }

  private static SlipReport report(String text) {
    List<String> lines = text.lines().toList();
    return new SlipReport(
        lines.stream().filter(line -> !line.startsWith("!")).map(Slip::of).toList(),
        lines.stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList());
  }
}
