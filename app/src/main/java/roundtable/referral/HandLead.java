package roundtable.referral;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import roundtable.group.Groups;
import roundtable.introduction.Party;
import roundtable.introduction.RaisedHand;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;

/** The lead that a raised hand is: who asked receives it, who raised it gives it. */
final class HandLead {
  private HandLead() {}

  static long membership(Party party) {
    return requireNonNull(party.membership(), "asked before: both are members");
  }

  static Referral of(DSLContext tx, RaisedHand hand, ZoneId zone) {
    RaisedHand.Occasion at = hand.occasion();
    long asker = membership(hand.asker());
    Between between =
        new Between(
            at.group(),
            new Between.Giver(Source.MEMBER, membership(hand.helper()), hand.helper().name(), ""),
            new Between.Receiver(Groups.personBehind(tx, asker), asker, hand.asker().name()));
    Lead lead =
        new Lead(
            company(hand),
            at.named().offer(),
            Fit.RIGHT,
            said(hand),
            LocalDate.ofInstant(at.raised(), zone));
    return new Referral(
        0,
        between,
        lead,
        new Referral.Origin(Arose.ROUND, at.meeting(), hand.id(), null, null),
        java.util.List.of());
  }

  /** Whoever answers a blanket ask is the lead themselves. */
  private static String company(RaisedHand hand) {
    return hand.said().kind() == Hand.Kind.NEEDS_IT ? hand.helper().name() : hand.company();
  }

  private static String said(RaisedHand hand) {
    boolean ask = hand.occasion().named().kind() == Mention.Kind.ASK;
    return hand.helper().name()
        + (hand.said().kind() == Hand.Kind.NEEDS_IT
            ? " would like to talk about “" + hand.occasion().named().company() + "”."
            : ask ? " answered your ask." : " " + hand.said().kind().words() + ".");
  }
}
