package roundtable.referral;

import java.time.Instant;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Membership;

/** Leads of the past, written down with the instant they came: nobody is mailed about them. */
public final class Leads {
  private Leads() {}

  /** One member passed a lead to another, who was expected to call; its number. */
  public static long pass(
      DSLContext tx, Membership giver, Membership receiver, Lead lead, Instant at) {
    Between between =
        new Between(
            giver.groupId(),
            new Between.Giver(Source.MEMBER, giver.id(), giver.name(), ""),
            new Between.Receiver(receiver.personId(), receiver.id(), receiver.name()));
    Wanted wanted =
        new Wanted(
            new Referral(0, between, lead, Referral.Origin.OUTSIDE, java.util.List.of()),
            Side.GIVER,
            Wanted.Already.EXPECTED,
            null);
    Recording.Recorded done =
        Recording.record(tx, person(giver), wanted, "past " + at + " " + lead.company(), at);
    Steps.told(tx, java.util.Set.of(done.id()), at, at);
    return done.id();
  }

  /** The receiver took a step. */
  public static void step(
      DSLContext tx, Membership receiver, long referral, ReferralCommand command, Instant at) {
    Mine mine = Referrals.with(tx, person(receiver), referral).orElseThrow();
    if (mine.referral().decide(Side.RECEIVER, command)
        instanceof ReferralDecision.Happens(java.util.List<Step.What> steps)) {
      String key = "past " + at + " " + command.getClass().getSimpleName();
      Steps.record(tx, referral, steps, new Steps.Tap(Side.RECEIVER, key, at, true));
    }
  }

  /** The receiver invoiced something. */
  public static void invoice(
      DSLContext tx, Membership receiver, long referral, Closing closing, Instant at) {
    Mine mine = Referrals.with(tx, person(receiver), referral).orElseThrow();
    Closings.add(tx, mine, closing, "past " + referral + " " + closing.invoicedOn(), at);
  }

  private static Person person(Membership member) {
    return new Person(member.personId(), "", member.name());
  }
}
