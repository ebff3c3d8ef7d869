package roundtable.referral;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.referral.ReferralDecision.Happens;

/**
 * Hands an open lead on to another member: it ends for one and begins for the other, in one
 * transaction. It is whoever has it now who succeeds or fails with it. A person at the company goes
 * with it only when they agreed to that, too: what they agreed to before was to be named to one
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
   * @param named the person there agreed to be named to whoever takes it
   * @param tap the key of the tap: the same key again changes nothing
   */
  record Asked(long to, String words, boolean named, String tap) {}

  /** Who may be handed it: everybody of the group but the two it is between. */
  static Stream<Membership> others(Mine mine, List<Membership> members) {
    Between between = mine.referral().between();
    return members.stream()
        .filter(one -> one.personId() != between.receiver().person())
        .filter(
            one ->
                between.giver().membership() == null || one.id() != between.giver().membership());
  }

  /** For its page: nobody where it is not mine to hand on, or I am no longer of its group. */
  static List<Membership> takers(DSLContext reading, Mine mine, @Nullable Membership seat) {
    Long group = mine.referral().between().group();
    return mine.receiving()
            && mine.stage().open()
            && seat != null
            && group != null
            && seat.groupId() == group
        ? others(mine, Groups.membersOf(reading, seat)).toList()
        : List.of();
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
    Contact agreed = asked.named() ? Contacts.of(tx, mine) : null;
    ReferralDecision decision =
        Progress.take(tx, mine, new ReferralCommand.HandOn(to.name()), asked.tap(), now);
    if (decision instanceof Happens(List<Step.What> steps) && !steps.isEmpty()) {
      LocalDate today = LocalDate.ofInstant(now, from.zone());
      Lead lead = lead(mine.referral().lead(), asked.words(), today);
      Contact contact = agreed == null ? null : new Contact(agreed.name(), agreed.reach(), today);
      Wanted wanted =
          new Wanted(
              between(from.membership(), to, lead), Side.GIVER, Wanted.Already.LEAD, contact);
      Recording.record(tx, from.me(), wanted, key(asked.tap()), now);
    }
    return decision;
  }

  private static Lead lead(Lead one, String words, LocalDate today) {
    return new Lead(one.company(), one.need(), one.fit(), words, today);
  }

  /** A lead of its own: what comes of it is between the two it is now between. */
  private static Referral between(Membership from, Membership to, Lead lead) {
    return new Referral(
        0,
        new Between(
            from.groupId(),
            new Between.Giver(Source.MEMBER, from.id(), from.name(), ""),
            new Between.Receiver(to.personId(), to.id(), to.name())),
        lead,
        Referral.Origin.OUTSIDE,
        List.of());
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
