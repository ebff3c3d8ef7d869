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
  private static final ReferralCommand LOSS =
      new ReferralCommand.NoteLoss(LossReason.SOMEBODY_ELSE, "");

  private Business() {}

  static void give(DSLContext tx, List<Membership> members, Instant now) {
    Cast.passed().forEach(one -> give(tx, members, one, now));
  }

  private static void give(DSLContext tx, List<Membership> members, Cast.Passed one, Instant now) {
    Membership receiver = called(members, one.receiver());
    Instant at = now.minus(Duration.ofDays(one.days()));
    Lead lead = new Lead(one.told().company(), one.told().need(), Fit.RIGHT, "", day(at));
    Leads.pass(
        tx,
        called(members, one.giver()),
        receiver,
        new Leads.Past(lead, at, course(one.came().stage(), at), invoices(one.came(), at)));
  }

  private static List<Leads.Done> course(String stage, Instant at) {
    return switch (stage) {
      case "contacted" -> List.of(new Leads.Done(new ReferralCommand.NoteContact(), later(at, 3)));
      case "meeting" ->
          List.of(
              new Leads.Done(new ReferralCommand.NoteMeeting(day(later(at, 10))), later(at, 10)));
      case "lost" -> List.of(new Leads.Done(LOSS, later(at, 20)));
      case "won" -> List.of(new Leads.Done(new ReferralCommand.NoteWin(""), later(at, 20)));
      default -> List.of();
    };
  }

  private static List<Closing> invoices(Cast.Came came, Instant at) {
    if (came.invoiced().isEmpty()) {
      return List.of();
    }
    Money amount = new Money(Long.parseLong(came.invoiced()) * MINOR, "EUR");
    return List.of(new Closing(0, day(later(at, 20)), amount, null));
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
