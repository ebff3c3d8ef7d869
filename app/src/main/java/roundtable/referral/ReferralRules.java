package roundtable.referral;

import static roundtable.referral.ReferralDecision.happens;
import static roundtable.referral.ReferralDecision.refused;

import java.time.LocalDate;
import roundtable.referral.ReferralCommand.HandOn;
import roundtable.referral.ReferralCommand.NoteContact;
import roundtable.referral.ReferralCommand.NoteLoss;
import roundtable.referral.ReferralCommand.NoteMeeting;
import roundtable.referral.ReferralCommand.NoteWin;
import roundtable.referral.ReferralCommand.PutOff;
import roundtable.referral.ReferralCommand.SayExpected;
import roundtable.referral.ReferralCommand.SayGone;
import roundtable.referral.ReferralCommand.SayThanks;
import roundtable.referral.ReferralCommand.SayTheyStay;
import roundtable.referral.Step.Kind;
import roundtable.referral.Step.What;

/** What may be done about a referral. Pure: no clock, no database, no browser. */
final class ReferralRules {
  static final int LONGEST = 1_000;

  private ReferralRules() {}

  static ReferralDecision decide(Referral it, Side by, ReferralCommand command) {
    if (by == Side.GIVER && !(command instanceof SayExpected)) {
      return refused("That step is for " + it.between().receiver().name() + ".");
    }
    if (it.stage() == Stage.HANDED_ON && !(command instanceof SayThanks)) {
      return refused("You handed this one on, so there is nothing left to do about it here.");
    }
    return switch (command) {
      case SayExpected c -> it.stage() == Stage.LEAD ? happens(What.of(Kind.EXPECTED)) : happens();
      case NoteContact c -> contact(it);
      case NoteMeeting c -> meeting(it, c);
      case NoteWin c -> win(it, c);
      case NoteLoss c -> lose(it, c);
      case HandOn c -> handOn(it, c);
      case PutOff c -> putOff(it, c);
      case SayThanks c -> thank(it, c);
      case SayGone c -> gone(it, c);
      case SayTheyStay c -> stays(it);
    };
  }

  /** One that came to nothing may come back. */
  private static ReferralDecision contact(Referral it) {
    return switch (it.stage()) {
      case LEAD, REFERRED, LOST -> happens(What.of(Kind.CONTACTED));
      case CONTACTED, MEETING, WON, HANDED_ON -> happens();
    };
  }

  private static ReferralDecision meeting(Referral it, NoteMeeting c) {
    What met = What.of(Kind.MEETING, c.on().toString());
    return switch (it.stage()) {
      case LEAD, REFERRED, CONTACTED, LOST -> happens(met);
      case MEETING -> same(it, met) ? happens() : happens(met);
      case WON, HANDED_ON -> happens();
    };
  }

  private static boolean same(Referral it, What what) {
    return it.latest(what.kind()).map(Step::what).filter(what::equals).isPresent();
  }

  private static ReferralDecision win(Referral it, NoteWin c) {
    if (c.word().length() > LONGEST) {
      return tooLong();
    }
    return it.stage() == Stage.WON ? happens() : happens(new What(Kind.WON, "", c.word()));
  }

  private static ReferralDecision lose(Referral it, NoteLoss c) {
    if (c.word().length() > LONGEST) {
      return tooLong();
    }
    return switch (it.stage()) {
      case WON -> refused("You won this one. If they are gone, say so under Is it still a client.");
      case LOST, HANDED_ON -> happens();
      case LEAD, REFERRED, CONTACTED, MEETING ->
          happens(new What(Kind.LOST, c.reason().name(), c.word()));
    };
  }

  private static ReferralDecision handOn(Referral it, HandOn c) {
    return it.stage().open()
        ? happens(What.of(Kind.HANDED_ON, c.to()))
        : refused("This one is no longer open, so there is nothing to hand on.");
  }

  private static ReferralDecision putOff(Referral it, PutOff c) {
    if (!it.stage().open()) {
      return refused("Nothing waits here, so there is nothing to put off.");
    }
    return c.until().isAfter(c.today())
        ? happens(What.of(Kind.SNOOZED, c.until().toString()))
        : refused("Choose a day that is still to come.");
  }

  private static ReferralDecision thank(Referral it, SayThanks c) {
    if (c.word().length() > LONGEST) {
      return tooLong();
    }
    if (it.between().giver().membership() == null) {
      return refused("Whoever sent you this is not a member here: thank them yourself.");
    }
    What thanks = new What(Kind.THANKED, "", c.word());
    return same(it, thanks) ? happens() : happens(thanks);
  }

  private static ReferralDecision gone(Referral it, SayGone c) {
    if (it.stage() != Stage.WON) {
      return notWon();
    }
    return isFuture(c.on(), c.today())
        ? refused("That day is still to come. When did they go?")
        : happens(What.of(Kind.GONE, c.on().toString()));
  }

  private static boolean isFuture(LocalDate day, LocalDate today) {
    return day.isAfter(today);
  }

  private static ReferralDecision stays(Referral it) {
    return it.stage() == Stage.WON ? happens(What.of(Kind.STAYS)) : notWon();
  }

  private static ReferralDecision notWon() {
    return refused("They are no client of yours yet.");
  }

  private static ReferralDecision tooLong() {
    return refused("That is too long. A line or two is enough.");
  }
}
