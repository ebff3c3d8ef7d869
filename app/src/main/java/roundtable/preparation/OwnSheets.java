package roundtable.preparation;

import static roundtable.database.tables.BlanketAsk.BLANKET_ASK;
import static roundtable.database.tables.Reminder.REMINDER;
import static roundtable.database.tables.SheetLine.SHEET_LINE;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** What one wrote on the sheets, and the reminders one got. */
public final class OwnSheets implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    List<Long> mine = Groups.everOf(reading, me);
    return List.of(
        new Kept(
            "sheets",
            reading
                .select(SHEET_LINE.MEETING_ID, SHEET_LINE.KIND, SHEET_LINE.COMPANY)
                .select(SHEET_LINE.WHOM, SHEET_LINE.OFFER, SHEET_LINE.WRITTEN_AT)
                .from(SHEET_LINE)
                .where(SHEET_LINE.MEMBERSHIP_ID.in(mine))
                .orderBy(SHEET_LINE.ID)
                .fetch()),
        new Kept(
            "asks",
            reading
                .select(BLANKET_ASK.MEETING_ID, BLANKET_ASK.WORDS, BLANKET_ASK.WRITTEN_AT)
                .from(BLANKET_ASK)
                .where(BLANKET_ASK.MEMBERSHIP_ID.in(mine))
                .orderBy(BLANKET_ASK.MEETING_ID)
                .fetch()),
        new Kept(
            "reminders",
            reading
                .select(REMINDER.MEETING_ID, REMINDER.OCCASION, REMINDER.SENT_AT)
                .from(REMINDER)
                .where(REMINDER.MEMBERSHIP_ID.in(mine))
                .orderBy(REMINDER.SENT_AT)
                .fetch()));
  }
}
