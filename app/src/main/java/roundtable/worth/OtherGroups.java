package roundtable.worth;

import static roundtable.database.tables.OtherGroup.OTHER_GROUP;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Cadence;

/** Groups of one person that do not meet here. */
final class OtherGroups {
  private OtherGroups() {}

  static List<OtherGroup> of(DSLContext context, Person me) {
    return context
        .selectFrom(OTHER_GROUP)
        .where(OTHER_GROUP.PERSON_ID.eq(me.id()))
        .and(OTHER_GROUP.REMOVED_AT.isNull())
        .orderBy(OTHER_GROUP.JOINED_ON, OTHER_GROUP.ID)
        .fetch(
            row ->
                new OtherGroup(
                    row.get(OTHER_GROUP.ID),
                    row.get(OTHER_GROUP.NAME),
                    Cadence.valueOf(row.get(OTHER_GROUP.CADENCE)),
                    row.get(OTHER_GROUP.MEETING_MINUTES),
                    row.get(OTHER_GROUP.JOINED_ON)));
  }

  static GroupKey add(DSLContext tx, Person me, OtherGroup wanted, Instant now) {
    return GroupKey.other(
        tx.insertInto(OTHER_GROUP)
            .set(OTHER_GROUP.PERSON_ID, me.id())
            .set(OTHER_GROUP.NAME, wanted.name())
            .set(OTHER_GROUP.CADENCE, wanted.cadence().name())
            .set(OTHER_GROUP.MEETING_MINUTES, wanted.meetingMinutes())
            .set(OTHER_GROUP.JOINED_ON, wanted.joinedOn())
            .set(OTHER_GROUP.ADDED_AT, now)
            .returningResult(OTHER_GROUP.ID)
            .fetchSingle()
            .value1());
  }

  /** Off the list; what was written down stays until the person's data go. */
  static void remove(DSLContext tx, Person me, MyGroup group, Instant now) {
    tx.update(OTHER_GROUP)
        .set(OTHER_GROUP.REMOVED_AT, now)
        .where(OTHER_GROUP.ID.eq(group.key().id()))
        .and(OTHER_GROUP.PERSON_ID.eq(me.id()))
        .execute();
  }
}
