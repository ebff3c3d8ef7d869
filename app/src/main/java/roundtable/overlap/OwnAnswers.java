package roundtable.overlap;

import static roundtable.database.tables.OverlapAnswer.OVERLAP_ANSWER;
import static roundtable.database.tables.OverlapUse.OVERLAP_USE;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** Each use of one's list, and what one said about it. */
public final class OwnAnswers implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    List<Long> mine = Groups.everOf(reading, me);
    return List.of(
        new Kept(
            "list-uses",
            reading
                .select(OVERLAP_USE.MEETING_ID, OVERLAP_USE.COMPANY, OVERLAP_USE.SPEAKER)
                .select(OVERLAP_USE.ASKED_AT, OVERLAP_USE.MATCHED)
                .select(OVERLAP_USE.SAID, OVERLAP_USE.SAID_AT)
                .from(OVERLAP_USE)
                .where(OVERLAP_USE.MEMBERSHIP_ID.in(mine))
                .orderBy(OVERLAP_USE.ASKED_AT)
                .fetch()),
        new Kept(
            "same-or-not",
            reading
                .select(OVERLAP_ANSWER.MEETING_ID, OVERLAP_ANSWER.ASKED, OVERLAP_ANSWER.ANSWER)
                .select(OVERLAP_ANSWER.ANSWERED_AT, OVERLAP_ANSWER.UNDONE_AT)
                .from(OVERLAP_ANSWER)
                .where(OVERLAP_ANSWER.MEMBERSHIP_ID.in(mine))
                .orderBy(OVERLAP_ANSWER.ID)
                .fetch()));
  }
}
