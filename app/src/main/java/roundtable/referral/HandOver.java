package roundtable.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.referral.ReferralDecision.Happens;

/**
 * Hands an open lead on to another member: it ends for one and begins for the other, in one
 * transaction. The person at the company goes with it no further: they agreed to be named to one
 * member.
 */
final class HandOver {
  private final Database database;
  private final InstantSource clock;

  HandOver(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What was asked for.
   *
   * @param to the membership it goes to
   * @param tap the key of the tap: the same key again changes nothing
   */
  record Asked(long to, String words, String tap) {}

  /** Who may be handed it: everybody of the group but the two it is between. */
  static Stream<Membership> others(Mine mine, List<Membership> members) {
    Between between = mine.referral().between();
    return members.stream()
        .filter(one -> one.personId() != between.receiver().person())
        .filter(
            one ->
                between.giver().membership() == null || one.id() != between.giver().membership());
  }

  /** Hands it on, or says why not; empty when it is not mine, or nobody is there to take it. */
  Optional<ReferralDecision> handOn(Person me, long id, Asked asked) {
    return database.write(
        tx -> {
          ReferralRows.lock(tx, id);
          return Referrals.with(tx, me, id)
              .filter(Mine::receiving)
              .flatMap(mine -> handOn(tx, me, mine, asked));
        });
  }

  private Optional<ReferralDecision> handOn(DSLContext tx, Person me, Mine mine, Asked asked) {
    Long group = mine.referral().between().group();
    return Optional.ofNullable(group)
        .flatMap(number -> Groups.memberOf(tx, me, number))
        .map(seat -> new Insider(me, seat, Groups.group(tx, seat)))
        .flatMap(
            insider ->
                others(mine, Groups.membersOf(tx, insider.membership()))
                    .filter(one -> one.id() == asked.to())
                    .findFirst()
                    .map(to -> handOn(tx, mine, insider, to, asked)));
  }

  private ReferralDecision handOn(
      DSLContext tx, Mine mine, Insider from, Membership to, Asked asked) {
    Instant now = clock.instant();
    String told = "Handed on to " + to.name() + ".";
    ReferralDecision decision =
        Progress.take(
            tx, mine, new ReferralCommand.NoteLoss(LossReason.HANDED_ON, told), asked.tap(), now);
    if (decision instanceof Happens(List<Step.What> steps) && !steps.isEmpty()) {
      LocalDate today = LocalDate.ofInstant(now, from.zone());
      Wanted wanted = wanted(mine.referral(), from.membership(), to, asked.words(), today);
      Recording.record(tx, from.me(), wanted, key(asked.tap()), now);
    }
    return decision;
  }

  /** A lead of its own: what comes of it is between the two it is now between. */
  private static Wanted wanted(
      Referral one, Membership from, Membership to, String words, LocalDate today) {
    Lead lead = one.lead();
    return new Wanted(
        new Referral(
            0,
            new Between(
                from.groupId(),
                new Between.Giver(Source.MEMBER, from.id(), from.name(), ""),
                new Between.Receiver(to.personId(), to.id(), to.name())),
            new Lead(lead.company(), lead.need(), lead.fit(), words, today),
            Referral.Origin.OUTSIDE,
            List.of()),
        Side.GIVER,
        Wanted.Already.LEAD,
        null);
  }

  /** What a tap handed on goes back with it. */
  static void takeBack(DSLContext tx, Mine mine, String tap, Instant now) {
    if (mine.receiving()) {
      ReferralRows.madeBy(tx, mine.referral().between().receiver().person(), key(tap))
          .ifPresent(one -> ReferralRows.takeBack(tx, one, now));
    }
  }

  private static String key(String tap) {
    return tap + " on";
  }
}
