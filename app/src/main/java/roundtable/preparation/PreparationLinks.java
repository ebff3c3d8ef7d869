package roundtable.preparation;

import static roundtable.database.tables.PreparationLink.PREPARATION_LINK;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.meeting.PersonalLink;
import roundtable.web.Token;

/**
 * Links of one's own: each opens one sheet for one meeting, and its owner's seat at it. They die a
 * day after the meeting, and with the membership.
 */
public final class PreparationLinks implements PersonalLink {
  private static final Duration AFTER_THE_MEETING = Duration.ofDays(1);

  private final InstantSource clock;

  public PreparationLinks(InstantSource clock) {
    this.clock = clock;
  }

  /** A new link; those sent before still open. */
  Token make(DSLContext tx, long membership, Meeting meeting) {
    Token token = Token.fresh();
    tx.insertInto(PREPARATION_LINK)
        .set(PREPARATION_LINK.TOKEN_HASH, token.hash())
        .set(PREPARATION_LINK.MEMBERSHIP_ID, membership)
        .set(PREPARATION_LINK.MEETING_ID, meeting.id())
        .set(PREPARATION_LINK.MADE_AT, clock.instant())
        .execute();
    return token;
  }

  /** The door by link: whose it is, and for which meeting. */
  Optional<Preparing> open(DSLContext context, String token) {
    return context
        .selectFrom(PREPARATION_LINK)
        .where(PREPARATION_LINK.TOKEN_HASH.eq(Token.hash(token)))
        .fetchOptional()
        .flatMap(
            row ->
                Groups.holderBehindDoor(context, row.get(PREPARATION_LINK.MEMBERSHIP_ID))
                    .flatMap(
                        me -> Meetings.openTo(context, me, row.get(PREPARATION_LINK.MEETING_ID))))
        .filter((Open open) -> !overSince(open.meeting()).isBefore(clock.instant()))
        .map((Open open) -> Preparing.of(context, open, token));
  }

  /** By the meeting as it stands: one that is moved takes its links along. */
  private static Instant overSince(Meeting meeting) {
    return meeting.startsAt().plus(Duration.ofMinutes(meeting.minutes())).plus(AFTER_THE_MEETING);
  }

  @Override
  public Optional<Membership> member(DSLContext context, String token, long meeting) {
    return open(context, token)
        .filter(preparing -> preparing.meeting().id() == meeting)
        .map(Preparing::me);
  }
}
