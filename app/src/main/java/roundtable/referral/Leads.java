package roundtable.referral;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Membership;

/** Leads of the past, written down with the instants of all that was done: nobody is mailed. */
public final class Leads {
  private Leads() {}

  /** What the receiver did, and when. */
  public record Done(ReferralCommand command, Instant at) {}

  /** A lead, and what became of it. */
  public record Past(Lead lead, Instant at, List<Done> course, List<Closing> invoices) {}

  /** One member passed a lead to another, who was expected to call; its number. */
  public static long pass(DSLContext tx, Membership giver, Membership receiver, Past past) {
    Between between =
        new Between(
            giver.groupId(),
            new Between.Giver(Source.MEMBER, giver.id(), giver.name(), ""),
            new Between.Receiver(receiver.personId(), receiver.id(), receiver.name()));
    Wanted wanted = new Wanted(bare(between, past), Side.GIVER, Wanted.Already.EXPECTED, null);
    return write(tx, giver.personId(), wanted, past);
  }

  /** Somebody won a client otherwise, who stands in their own books alone; its number. */
  public static long own(DSLContext tx, Membership member, Between.Giver from, Past past) {
    Between between =
        new Between(null, from, new Between.Receiver(member.personId(), null, member.name()));
    Wanted wanted = new Wanted(bare(between, past), Side.RECEIVER, Wanted.Already.WON, null);
    return write(tx, member.personId(), wanted, past);
  }

  private static Referral bare(Between between, Past past) {
    return new Referral(0, between, past.lead(), Referral.Origin.OUTSIDE, List.of());
  }

  private static long write(DSLContext tx, long by, Wanted wanted, Past past) {
    String tap = "past " + past.at() + " " + past.lead().company();
    long id = ReferralRows.add(tx, wanted.referral(), by, tap, past.at()).orElseThrow();
    Course course = new Course(wanted.referral());
    wanted.steps().forEach(what -> course.take(what, wanted.by(), past.at()));
    past.course().forEach(course::take);
    Steps.past(tx, id, course.referral().steps());
    Closings.past(tx, id, wanted.referral().between().receiver().person(), past.invoices());
    return id;
  }

  /** A referral as far as it has come; what the rules refuse did not happen. */
  private static final class Course {
    private Referral referral;

    Course(Referral referral) {
      this.referral = referral;
    }

    Referral referral() {
      return referral;
    }

    void take(Done done) {
      if (referral.decide(Side.RECEIVER, done.command())
          instanceof ReferralDecision.Happens(List<Step.What> steps)) {
        steps.forEach(what -> take(what, Side.RECEIVER, done.at()));
      }
    }

    void take(Step.What what, Side by, Instant at) {
      Step step = new Step(referral.steps().size() + 1, what, by, at, true);
      referral = referral.after(step);
    }
  }
}
