package roundtable.group;

import static roundtable.database.tables.GroupSetting.GROUP_SETTING;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.access.Person;

/** How groups meet. A change is a further row, so that what held on a day can still be read. */
public final class GroupSettings {
  private GroupSettings() {}

  /** Changes how a group meets from now on. */
  public static void set(DSLContext tx, Person by, long groupId, Setting setting, Instant now) {
    tx.insertInto(GROUP_SETTING)
        .set(GROUP_SETTING.GROUP_ID, groupId)
        .set(GROUP_SETTING.CADENCE, setting.cadence().name())
        .set(GROUP_SETTING.PROGRAMME, setting.programme())
        .set(GROUP_SETTING.MEETING_MINUTES, setting.meetingMinutes())
        .set(GROUP_SETTING.TURN_SECONDS, setting.turnSeconds())
        .set(GROUP_SETTING.SET_BY, by.id())
        .set(GROUP_SETTING.SET_AT, now)
        .execute();
  }

  /** How a group has met, newest first. */
  static List<PastSetting> past(DSLContext context, Membership insider) {
    return context
        .select()
        .from(GROUP_SETTING)
        .join(PERSON)
        .on(PERSON.ID.eq(GROUP_SETTING.SET_BY))
        .where(GROUP_SETTING.GROUP_ID.eq(insider.groupId()))
        .orderBy(GROUP_SETTING.ID.desc())
        .fetch(
            row ->
                new PastSetting(setting(row), row.get(PERSON.NAME), row.get(GROUP_SETTING.SET_AT)));
  }

  static Setting setting(Record row) {
    return new Setting(
        Cadence.valueOf(row.get(GROUP_SETTING.CADENCE)),
        row.get(GROUP_SETTING.PROGRAMME),
        row.get(GROUP_SETTING.MEETING_MINUTES),
        row.get(GROUP_SETTING.TURN_SECONDS));
  }
}
