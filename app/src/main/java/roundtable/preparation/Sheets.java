package roundtable.preparation;

import static org.jooq.impl.DSL.count;
import static roundtable.database.tables.BlanketAsk.BLANKET_ASK;
import static roundtable.database.tables.DroppedProspect.DROPPED_PROSPECT;
import static roundtable.database.tables.SheetLine.SHEET_LINE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.meeting.Mention;
import roundtable.preparation.SheetLine.Origin;
import roundtable.preparation.SheetLine.Slot;
import roundtable.preparation.SheetLine.Written;

/** Every sheet. Whoever asks has passed the door: {@link Preparing}. */
final class Sheets {
  private Sheets() {}

  /** Whose sheet for which meeting. */
  record Key(long membership, long meeting) {
    private Condition sheet() {
      return SHEET_LINE.MEMBERSHIP_ID.eq(membership).and(SHEET_LINE.MEETING_ID.eq(meeting));
    }

    private Condition ask() {
      return BLANKET_ASK.MEMBERSHIP_ID.eq(membership).and(BLANKET_ASK.MEETING_ID.eq(meeting));
    }
  }

  static Sheet of(DSLContext context, Key key) {
    return Sheet.of(context.selectFrom(SHEET_LINE).where(key.sheet()).fetch(Sheets::line));
  }

  /** The id of a line stays the same when its words change: what was spoken refers to it. */
  static void write(DSLContext tx, Key key, SheetLine line, Instant now) {
    tx.insertInto(SHEET_LINE)
        .set(SHEET_LINE.MEMBERSHIP_ID, key.membership())
        .set(SHEET_LINE.MEETING_ID, key.meeting())
        .set(SHEET_LINE.KIND, line.slot().kind().name())
        .set(SHEET_LINE.POSITION, line.slot().position())
        .set(SHEET_LINE.COMPANY, line.written().company())
        .set(SHEET_LINE.WHOM, line.written().whom())
        .set(SHEET_LINE.OFFER, line.written().offer())
        .set(SHEET_LINE.CLIENT_ID, line.origin().client())
        .set(SHEET_LINE.CARRIED_FROM_ID, line.origin().carried())
        .set(SHEET_LINE.WRITTEN_AT, now)
        .onConflict(
            SHEET_LINE.MEMBERSHIP_ID, SHEET_LINE.MEETING_ID, SHEET_LINE.KIND, SHEET_LINE.POSITION)
        .doUpdate()
        .set(SHEET_LINE.COMPANY, line.written().company())
        .set(SHEET_LINE.WHOM, line.written().whom())
        .set(SHEET_LINE.OFFER, line.written().offer())
        .set(SHEET_LINE.CLIENT_ID, line.origin().client())
        .set(SHEET_LINE.CARRIED_FROM_ID, line.origin().carried())
        .set(SHEET_LINE.WRITTEN_AT, now)
        .execute();
  }

  static void remove(DSLContext tx, Key key, Slot slot) {
    tx.deleteFrom(SHEET_LINE)
        .where(key.sheet())
        .and(SHEET_LINE.KIND.eq(slot.kind().name()))
        .and(SHEET_LINE.POSITION.eq(slot.position()))
        .execute();
  }

  /** A prospect of another sheet. */
  record Earlier(SheetLine line, boolean dropped) {}

  /** The prospects of somebody's other sheets, by meeting. */
  static Map<Long, List<Earlier>> otherProspects(DSLContext context, Key key) {
    return context
        .select(SHEET_LINE.fields())
        .select(DROPPED_PROSPECT.DROPPED_AT)
        .from(SHEET_LINE)
        .leftJoin(DROPPED_PROSPECT)
        .on(DROPPED_PROSPECT.SHEET_LINE_ID.eq(SHEET_LINE.ID))
        .where(SHEET_LINE.MEMBERSHIP_ID.eq(key.membership()))
        .and(SHEET_LINE.MEETING_ID.ne(key.meeting()))
        .and(SHEET_LINE.KIND.eq(Mention.Kind.PROSPECT.name()))
        .orderBy(SHEET_LINE.POSITION)
        .fetchGroups(
            SHEET_LINE.MEETING_ID,
            row -> new Earlier(line(row), row.get(DROPPED_PROSPECT.DROPPED_AT) != null));
  }

  static void drop(DSLContext tx, long line, Instant now) {
    tx.insertInto(DROPPED_PROSPECT)
        .set(DROPPED_PROSPECT.SHEET_LINE_ID, line)
        .set(DROPPED_PROSPECT.DROPPED_AT, now)
        .onConflictDoNothing()
        .execute();
  }

  static String ask(DSLContext context, Key key) {
    return context
        .selectFrom(BLANKET_ASK)
        .where(key.ask())
        .fetchOptional(BLANKET_ASK.WORDS)
        .orElse("");
  }

  static void ask(DSLContext tx, Key key, String words, Instant now) {
    tx.insertInto(BLANKET_ASK)
        .set(BLANKET_ASK.MEMBERSHIP_ID, key.membership())
        .set(BLANKET_ASK.MEETING_ID, key.meeting())
        .set(BLANKET_ASK.WORDS, words)
        .set(BLANKET_ASK.WRITTEN_AT, now)
        .onConflict(BLANKET_ASK.MEMBERSHIP_ID, BLANKET_ASK.MEETING_ID)
        .doUpdate()
        .set(BLANKET_ASK.WORDS, words)
        .set(BLANKET_ASK.WRITTEN_AT, now)
        .execute();
  }

  /** How far everybody is, by membership. Counts rows; reads not a word of them. */
  static Map<Long, Readiness> readiness(
      DSLContext context, long meeting, Collection<Long> memberships) {
    Map<Long, Map<String, Integer>> counts = new HashMap<>();
    context
        .select(SHEET_LINE.MEMBERSHIP_ID, SHEET_LINE.KIND, count())
        .from(SHEET_LINE)
        .where(SHEET_LINE.MEETING_ID.eq(meeting))
        .groupBy(SHEET_LINE.MEMBERSHIP_ID, SHEET_LINE.KIND)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.value1(), id -> new HashMap<>())
                    .put(row.value2(), row.value3()));
    Map<Long, Readiness> readiness = new HashMap<>();
    for (long member : memberships) {
      Map<String, Integer> lines = counts.getOrDefault(member, Map.of());
      readiness.put(
          member,
          Readiness.of(
              lines.getOrDefault(Mention.Kind.CLIENT.name(), 0),
              lines.getOrDefault(Mention.Kind.PROSPECT.name(), 0)));
    }
    return readiness;
  }

  private static SheetLine line(Record row) {
    return new SheetLine(
        row.get(SHEET_LINE.ID),
        new Slot(Mention.Kind.valueOf(row.get(SHEET_LINE.KIND)), row.get(SHEET_LINE.POSITION)),
        new Written(
            row.get(SHEET_LINE.COMPANY), row.get(SHEET_LINE.WHOM), row.get(SHEET_LINE.OFFER)),
        new Origin(row.get(SHEET_LINE.CLIENT_ID), row.get(SHEET_LINE.CARRIED_FROM_ID)));
  }
}
