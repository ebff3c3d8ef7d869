package roundtable.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Membership;
import roundtable.referral.Closing;
import roundtable.referral.Fit;
import roundtable.referral.Lead;
import roundtable.referral.Leads;
import roundtable.referral.LossReason;
import roundtable.referral.Money;
import roundtable.referral.ReferralCommand;

/** What the cast has passed each other lately. */
final class Business {
  private static final int MINOR = 100;

  private Business() {}

  static void give(DSLContext tx, List<Membership> members, Instant now) {
    Cast.passed().forEach(one -> give(tx, members, one, now));
  }

  private static void give(DSLContext tx, List<Membership> members, Cast.Passed one, Instant now) {
    Membership receiver = called(members, one.receiver());
    Instant at = now.minus(Duration.ofDays(one.days()));
    Lead lead = new Lead(one.told().company(), one.told().need(), Fit.RIGHT, "", day(at));
    long id = Leads.pass(tx, called(members, one.giver()), receiver, lead, at);
    switch (one.came().stage()) {
      case "contacted" ->
          Leads.step(tx, receiver, id, new ReferralCommand.NoteContact(), later(at, 3));
      case "meeting" ->
          Leads.step(tx, receiver, id, new ReferralCommand.NoteMeeting(day(at)), later(at, 10));
      case "lost" ->
          Leads.step(
              tx,
              receiver,
              id,
              new ReferralCommand.NoteLoss(LossReason.SOMEBODY_ELSE, ""),
              later(at, 20));
      case "won" -> win(tx, receiver, id, one, at);
      default -> {}
    }
  }

  private static void win(
      DSLContext tx, Membership receiver, long id, Cast.Passed one, Instant at) {
    Instant won = later(at, 20);
    Leads.step(tx, receiver, id, new ReferralCommand.NoteWin(""), won);
    Money amount = new Money(Long.parseLong(one.came().invoiced()) * MINOR, "EUR");
    Leads.invoice(tx, receiver, id, new Closing(0, day(won), amount, null), won);
  }

  private static Instant later(Instant at, int days) {
    return at.plus(Duration.ofDays(days));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static Membership called(List<Membership> members, String first) {
    return members.stream()
        .filter(one -> one.name().startsWith(first + " "))
        .findFirst()
        .orElseThrow();
  }
}
