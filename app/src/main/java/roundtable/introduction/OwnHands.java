package roundtable.introduction;

import static roundtable.database.tables.IntroductionStep.INTRODUCTION_STEP;
import static roundtable.database.tables.RaisedHand.RAISED_HAND;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** The hands one raised, those raised for oneself, and what became of them. */
public final class OwnHands implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    List<Long> mine = Groups.everOf(reading, me);
    return List.of(
        new Kept(
            "hands",
            reading
                .select(RAISED_HAND.MEETING_ID, RAISED_HAND.COMPANY, RAISED_HAND.NAMED_AS)
                .select(RAISED_HAND.ASKER_NAME, RAISED_HAND.HELPER_NAME, RAISED_HAND.SAYS)
                .select(RAISED_HAND.TIE, RAISED_HAND.PROMISED_FOR)
                .select(RAISED_HAND.RAISED_AT, RAISED_HAND.TAKEN_BACK_AT)
                .from(RAISED_HAND)
                .where(RAISED_HAND.ASKER_MEMBERSHIP_ID.in(mine))
                .or(RAISED_HAND.HELPER_MEMBERSHIP_ID.in(mine))
                .orderBy(RAISED_HAND.ID)
                .fetch()),
        new Kept(
            "introductions",
            reading
                .select(RAISED_HAND.COMPANY, RAISED_HAND.ASKER_NAME, RAISED_HAND.HELPER_NAME)
                .select(INTRODUCTION_STEP.KIND, INTRODUCTION_STEP.SIDE, INTRODUCTION_STEP.DETAIL)
                .select(INTRODUCTION_STEP.WORDS, INTRODUCTION_STEP.TAKEN_AT)
                .select(INTRODUCTION_STEP.UNDONE_AT)
                .from(INTRODUCTION_STEP)
                .join(RAISED_HAND)
                .on(RAISED_HAND.ID.eq(INTRODUCTION_STEP.RAISED_HAND_ID))
                .where(RAISED_HAND.ASKER_MEMBERSHIP_ID.in(mine))
                .or(RAISED_HAND.HELPER_MEMBERSHIP_ID.in(mine))
                .orderBy(INTRODUCTION_STEP.RAISED_HAND_ID, INTRODUCTION_STEP.NUMBER)
                .fetch()));
  }
}
