package roundtable.overlap;

import static roundtable.database.tables.OverlapAnswer.OVERLAP_ANSWER;
import static roundtable.database.tables.OverlapUse.OVERLAP_USE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;

/** What owners answered and how their lists were used. Each statement names the owner. */
final class Overlaps {
  private Overlaps() {}

  /** The answer that stands over one company named. */
  static Optional<Given> over(DSLContext context, Asked asked) {
    return given(context, at(asked)).stream().reduce((earlier, later) -> later);
  }

  /** All that stands, for the index of their lists. */
  static List<Given> of(DSLContext context, Collection<Long> memberships) {
    return given(context, OVERLAP_ANSWER.MEMBERSHIP_ID.in(memberships));
  }

  static Optional<Given> with(DSLContext context, long membership, long id) {
    return given(context, OVERLAP_ANSWER.MEMBERSHIP_ID.eq(membership).and(OVERLAP_ANSWER.ID.eq(id)))
        .stream()
        .findFirst();
  }

  /** Writes an answer; an earlier one about the same name and row, or the same card, gives way. */
  static void answer(
      DSLContext tx, Asked asked, @Nullable Long client, Answer answer, Instant now) {
    takeBack(tx, at(asked).or(sameQuestion(asked, client)), now);
    tx.insertInto(OVERLAP_ANSWER)
        .set(OVERLAP_ANSWER.MEMBERSHIP_ID, asked.membership())
        .set(OVERLAP_ANSWER.MEETING_ID, asked.meeting())
        .set(OVERLAP_ANSWER.MENTION, asked.mention().number())
        .set(OVERLAP_ANSWER.ASKED, asked.company())
        .set(OVERLAP_ANSWER.FOLDED, asked.folded())
        .set(OVERLAP_ANSWER.CLIENT_ID, client)
        .set(OVERLAP_ANSWER.ANSWER, answer.name())
        .set(OVERLAP_ANSWER.ANSWERED_AT, now)
        .execute();
  }

  static void takeBack(DSLContext tx, Asked asked, Instant now) {
    takeBack(tx, at(asked), now);
  }

  static void takeBack(DSLContext tx, long membership, long id, Instant now) {
    takeBack(tx, OVERLAP_ANSWER.MEMBERSHIP_ID.eq(membership).and(OVERLAP_ANSWER.ID.eq(id)), now);
  }

  private static void takeBack(DSLContext tx, Condition which, Instant now) {
    tx.update(OVERLAP_ANSWER)
        .set(OVERLAP_ANSWER.UNDONE_AT, now)
        .where(which)
        .and(OVERLAP_ANSWER.UNDONE_AT.isNull())
        .execute();
  }

  private static Condition at(Asked asked) {
    return OVERLAP_ANSWER
        .MEMBERSHIP_ID
        .eq(asked.membership())
        .and(OVERLAP_ANSWER.MEETING_ID.eq(asked.meeting()))
        .and(OVERLAP_ANSWER.MENTION.eq(asked.mention().number()));
  }

  private static Condition sameQuestion(Asked asked, @Nullable Long client) {
    Condition name =
        OVERLAP_ANSWER
            .MEMBERSHIP_ID
            .eq(asked.membership())
            .and(OVERLAP_ANSWER.FOLDED.eq(asked.folded()));
    return name.and(
        client == null ? OVERLAP_ANSWER.CLIENT_ID.isNull() : OVERLAP_ANSWER.CLIENT_ID.eq(client));
  }

  /** How often a list was asked since then; a company looked at twice counts once. */
  static int usedSince(DSLContext context, long membership, Instant since) {
    return context.fetchCount(
        OVERLAP_USE, OVERLAP_USE.MEMBERSHIP_ID.eq(membership).and(OVERLAP_USE.ASKED_AT.ge(since)));
  }

  static Optional<Use> use(DSLContext context, Asked asked) {
    return context.selectFrom(OVERLAP_USE).where(useOf(asked)).fetchOptional(Overlaps::use);
  }

  static List<Use> uses(DSLContext context, long membership, Instant since) {
    return context
        .selectFrom(OVERLAP_USE)
        .where(OVERLAP_USE.MEMBERSHIP_ID.eq(membership))
        .and(OVERLAP_USE.ASKED_AT.ge(since))
        .orderBy(OVERLAP_USE.ASKED_AT.desc())
        .fetch(Overlaps::use);
  }

  static void used(DSLContext tx, Asked asked, Use.Found found, Instant now) {
    tx.insertInto(OVERLAP_USE)
        .set(OVERLAP_USE.MEMBERSHIP_ID, asked.membership())
        .set(OVERLAP_USE.MEETING_ID, asked.meeting())
        .set(OVERLAP_USE.MENTION, asked.mention().number())
        .set(OVERLAP_USE.COMPANY, asked.company())
        .set(OVERLAP_USE.SPEAKER, asked.speaker())
        .set(OVERLAP_USE.ASKED_AT, now)
        .set(OVERLAP_USE.MATCHED, found.rows())
        .set(OVERLAP_USE.OVER_BUDGET, found.overBudget())
        .onConflict(OVERLAP_USE.MEMBERSHIP_ID, OVERLAP_USE.MEETING_ID, OVERLAP_USE.MENTION)
        .doUpdate()
        .set(OVERLAP_USE.MATCHED, found.rows())
        .execute();
  }

  /** What the owner told the room about it; null when the hand went down again. */
  static void said(
      DSLContext tx, long membership, Heard heard, Hand.@Nullable Kind said, Instant now) {
    tx.update(OVERLAP_USE)
        .set(OVERLAP_USE.SAID, said == null ? null : said.name())
        .set(OVERLAP_USE.SAID_AT, now)
        .where(OVERLAP_USE.MEMBERSHIP_ID.eq(membership))
        .and(OVERLAP_USE.MEETING_ID.eq(heard.meeting()))
        .and(OVERLAP_USE.MENTION.eq(heard.mention()))
        .execute();
  }

  /** A company named in a meeting. */
  record Heard(long meeting, int mention) {}

  /** Everything kept for a membership goes with it. */
  static void forget(DSLContext tx, long membership) {
    tx.deleteFrom(OVERLAP_ANSWER).where(OVERLAP_ANSWER.MEMBERSHIP_ID.eq(membership)).execute();
    tx.deleteFrom(OVERLAP_USE).where(OVERLAP_USE.MEMBERSHIP_ID.eq(membership)).execute();
  }

  private static Condition useOf(Asked asked) {
    return OVERLAP_USE
        .MEMBERSHIP_ID
        .eq(asked.membership())
        .and(OVERLAP_USE.MEETING_ID.eq(asked.meeting()))
        .and(OVERLAP_USE.MENTION.eq(asked.mention().number()));
  }

  private static List<Given> given(DSLContext context, Condition which) {
    return context
        .selectFrom(OVERLAP_ANSWER)
        .where(which)
        .and(OVERLAP_ANSWER.UNDONE_AT.isNull())
        .orderBy(OVERLAP_ANSWER.ID)
        .fetch(Overlaps::given);
  }

  private static Given given(Record row) {
    return new Given(
        row.get(OVERLAP_ANSWER.ID),
        new Given.About(
            row.get(OVERLAP_ANSWER.MEMBERSHIP_ID),
            row.get(OVERLAP_ANSWER.MEETING_ID),
            row.get(OVERLAP_ANSWER.MENTION),
            row.get(OVERLAP_ANSWER.ASKED)),
        row.get(OVERLAP_ANSWER.CLIENT_ID),
        Answer.valueOf(row.get(OVERLAP_ANSWER.ANSWER)),
        row.get(OVERLAP_ANSWER.ANSWERED_AT));
  }

  private static Use use(Record row) {
    String said = row.get(OVERLAP_USE.SAID);
    return new Use(
        row.get(OVERLAP_USE.COMPANY),
        row.get(OVERLAP_USE.SPEAKER),
        row.get(OVERLAP_USE.ASKED_AT),
        new Use.Found(row.get(OVERLAP_USE.MATCHED), row.get(OVERLAP_USE.OVER_BUDGET)),
        said == null ? null : Hand.Kind.valueOf(said));
  }
}
