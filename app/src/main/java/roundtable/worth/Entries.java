package roundtable.worth;

import static roundtable.database.tables.WorthEntry.WORTH_ENTRY;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;

/** What a member wrote down. Every statement is for its writer's own. */
final class Entries {
  private Entries() {}

  /** All of one person's, the first first. */
  static List<Entry> of(DSLContext context, Person me) {
    return context
        .selectFrom(WORTH_ENTRY)
        .where(WORTH_ENTRY.PERSON_ID.eq(me.id()))
        .and(WORTH_ENTRY.TAKEN_BACK_AT.isNull())
        .orderBy(WORTH_ENTRY.HAPPENED_ON, WORTH_ENTRY.ID)
        .fetch(Entries::entry);
  }

  /**
   * Writes down what one tap said, of one group or of several; the same tap again changes nothing.
   *
   * @return how many rows are new
   */
  static int add(DSLContext tx, Person me, List<Entry> said, String tap, Instant now) {
    int added = 0;
    for (int part = 0; part < said.size(); part++) {
      added += add(tx, me, said.get(part), new Part(tap, part, now));
    }
    return added;
  }

  private record Part(String tap, int number, Instant at) {}

  private static int add(DSLContext tx, Person me, Entry one, Part part) {
    return tx.insertInto(WORTH_ENTRY)
        .set(WORTH_ENTRY.PERSON_ID, me.id())
        .set(WORTH_ENTRY.MEMBERSHIP_ID, one.group().here() ? one.group().id() : null)
        .set(WORTH_ENTRY.OTHER_GROUP_ID, one.group().here() ? null : one.group().id())
        .set(WORTH_ENTRY.KIND, one.kind().name())
        .set(WORTH_ENTRY.HAPPENED_ON, one.day().on())
        .set(WORTH_ENTRY.DAY_KNOWN, one.day().known())
        .set(WORTH_ENTRY.WHO, one.said().who())
        .set(WORTH_ENTRY.WHAT, one.said().what())
        .set(WORTH_ENTRY.MINUTES, one.said().size().minutes())
        .set(WORTH_ENTRY.AMOUNT, one.said().size().amount())
        .set(WORTH_ENTRY.MARGIN, one.said().size().margin())
        .set(WORTH_ENTRY.LEAD_ID, one.said().lead())
        .set(WORTH_ENTRY.RECORDED_AT, part.at())
        .set(WORTH_ENTRY.TAP, part.tap())
        .set(WORTH_ENTRY.PART, part.number())
        .set(WORTH_ENTRY.PARTS, one.said().size().parts())
        .onConflictDoNothing()
        .execute();
  }

  /** The row a tap made. */
  static long numberOf(DSLContext tx, Person me, String tap) {
    return tx.select(WORTH_ENTRY.ID)
        .from(WORTH_ENTRY)
        .where(WORTH_ENTRY.PERSON_ID.eq(me.id()), WORTH_ENTRY.TAP.eq(tap), WORTH_ENTRY.PART.eq(0))
        .fetchSingle()
        .value1();
  }

  /** All that one tap wrote, and what followed from it. */
  static void takeBack(DSLContext tx, Person me, Entry one, Instant now) {
    String tap =
        tx.select(WORTH_ENTRY.TAP)
            .from(WORTH_ENTRY)
            .where(WORTH_ENTRY.ID.eq(one.id()), WORTH_ENTRY.PERSON_ID.eq(me.id()))
            .fetchSingle()
            .value1();
    tx.update(WORTH_ENTRY)
        .set(WORTH_ENTRY.TAKEN_BACK_AT, now)
        .where(WORTH_ENTRY.PERSON_ID.eq(me.id()))
        .and(WORTH_ENTRY.TAP.eq(tap).or(WORTH_ENTRY.LEAD_ID.eq(one.id())))
        .and(WORTH_ENTRY.TAKEN_BACK_AT.isNull())
        .execute();
  }

  private static Entry entry(Record row) {
    Long seat = row.get(WORTH_ENTRY.MEMBERSHIP_ID);
    return new Entry(
        row.get(WORTH_ENTRY.ID),
        seat != null ? GroupKey.seat(seat) : GroupKey.other(row.get(WORTH_ENTRY.OTHER_GROUP_ID)),
        Entry.Kind.valueOf(row.get(WORTH_ENTRY.KIND)),
        new Entry.Day(row.get(WORTH_ENTRY.HAPPENED_ON), row.get(WORTH_ENTRY.DAY_KNOWN)),
        new Entry.Said(
            row.get(WORTH_ENTRY.WHO),
            row.get(WORTH_ENTRY.WHAT),
            size(row),
            row.get(WORTH_ENTRY.LEAD_ID)));
  }

  private static Entry.Size size(Record row) {
    return new Entry.Size(
        row.get(WORTH_ENTRY.MINUTES),
        row.get(WORTH_ENTRY.PARTS),
        row.get(WORTH_ENTRY.AMOUNT),
        row.get(WORTH_ENTRY.MARGIN));
  }
}
