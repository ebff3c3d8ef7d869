package roundtable.referral;

import static roundtable.database.tables.Referral.REFERRAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Groups;
import roundtable.group.Membership;

/**
 * Referrals with what was done about them. The doors ask which of the two you are: nobody else
 * reads one, officers included.
 */
public final class Referrals {
  private Referrals() {}

  /** The door to one. Who received it keeps it after leaving the group; who gave it does not. */
  static Optional<Mine> with(DSLContext context, Person me, long id) {
    return all(context, REFERRAL.ID.eq(id)).stream()
        .flatMap(one -> side(context, me, one).stream())
        .findFirst();
  }

  private static Optional<Mine> side(DSLContext context, Person me, Referral one) {
    if (one.between().receiver().person() == me.id()) {
      return Optional.of(new Mine(one, Side.RECEIVER));
    }
    Long giver = one.between().giver().membership();
    return giver != null
            && Groups.of(context, me).stream().map(Membership::id).anyMatch(giver::equals)
        ? Optional.of(new Mine(one, Side.GIVER))
        : Optional.empty();
  }

  /** What I received in a group, and what stands in my own books; oldest first. */
  static List<Mine> received(DSLContext context, Membership me) {
    return mine(
        Side.RECEIVER,
        all(
            context,
            REFERRAL
                .RECEIVER_PERSON_ID
                .eq(me.personId())
                .and(REFERRAL.GROUP_ID.eq(me.groupId()).or(REFERRAL.GROUP_ID.isNull()))));
  }

  /** Everything I ever received, in every group and outside; oldest first. */
  static List<Mine> received(DSLContext context, Person me) {
    return mine(Side.RECEIVER, all(context, REFERRAL.RECEIVER_PERSON_ID.eq(me.id())));
  }

  /** What I gave; oldest first. */
  static List<Mine> given(DSLContext context, Membership me) {
    return mine(Side.GIVER, all(context, REFERRAL.GIVER_MEMBERSHIP_ID.eq(me.id())));
  }

  /**
   * What came to me in a group from its members, and what those led to: for the figures on whether
   * the group is worth my time.
   */
  public static List<Received> receivedIn(DSLContext context, Membership me) {
    return Received.of(
        context,
        all(
            context,
            REFERRAL.RECEIVER_PERSON_ID.eq(me.personId()).and(REFERRAL.GROUP_ID.eq(me.groupId()))));
  }

  /** Everything that came to me, from whoever: for figures about sources. */
  public static List<Received> receivedBy(DSLContext context, Person me) {
    return Received.of(context, all(context, REFERRAL.RECEIVER_PERSON_ID.eq(me.id())));
  }

  /** The one that a hand between me and somebody became. */
  static Optional<Referral> ofHand(DSLContext context, long hand) {
    return all(context, REFERRAL.RAISED_HAND_ID.eq(hand)).stream().findFirst();
  }

  /**
   * One that is known already: the same two, the same company, and neither come to nothing nor
   * handed on.
   */
  static Optional<Referral> same(DSLContext context, Referral wanted) {
    Between.Giver giver = wanted.between().giver();
    Condition from =
        giver.membership() == null
            ? REFERRAL.GIVER_MEMBERSHIP_ID.isNull().and(REFERRAL.GIVER_NAME.eq(giver.name()))
            : REFERRAL.GIVER_MEMBERSHIP_ID.eq(giver.membership());
    return all(
            context,
            REFERRAL
                .RECEIVER_PERSON_ID
                .eq(wanted.between().receiver().person())
                .and(REFERRAL.SOURCE.eq(giver.source().name()))
                .and(REFERRAL.COMPANY_KEY.eq(CompanyKey.of(wanted.lead().company())))
                .and(from))
        .stream()
        .filter(one -> one.stage().open() || one.stage() == Stage.WON)
        .findFirst();
  }

  /** For mails, which are written for both sides. */
  static List<Referral> numbered(DSLContext context, Set<Long> ids) {
    return all(context, REFERRAL.ID.in(ids));
  }

  /** What members received, is open, and moved since: mails about it are written by the clock. */
  static List<Referral> openInGroups(DSLContext context, Instant movedSince) {
    return all(
            context,
            REFERRAL
                .RECEIVER_MEMBERSHIP_ID
                .isNotNull()
                .and(REFERRAL.ID.in(Steps.movedSince(context, movedSince))))
        .stream()
        .filter(one -> one.stage().open())
        .toList();
  }

  private static List<Mine> mine(Side side, List<Referral> some) {
    return some.stream().map(one -> new Mine(one, side)).toList();
  }

  private static List<Referral> all(DSLContext context, Condition which) {
    List<Referral> bare =
        context
            .selectFrom(REFERRAL)
            .where(which)
            .and(REFERRAL.TAKEN_BACK_AT.isNull())
            .orderBy(REFERRAL.HEARD_ON, REFERRAL.ID)
            .fetch(ReferralRows::referral);
    Map<Long, List<Step>> steps =
        Steps.of(context, bare.stream().map(Referral::id).collect(Collectors.toSet()));
    return bare.stream().map(one -> withSteps(one, steps)).toList();
  }

  private static Referral withSteps(Referral one, Map<Long, List<Step>> steps) {
    return new Referral(
        one.id(), one.between(), one.lead(), one.origin(), steps.getOrDefault(one.id(), List.of()));
  }
}
