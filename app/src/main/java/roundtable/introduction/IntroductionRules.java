package roundtable.introduction;

import static roundtable.introduction.IntroductionDecision.happens;
import static roundtable.introduction.IntroductionDecision.refused;

import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.IntroductionCommand.Accept;
import roundtable.introduction.IntroductionCommand.Decline;
import roundtable.introduction.IntroductionCommand.Make;
import roundtable.introduction.IntroductionCommand.RecordConsent;
import roundtable.introduction.IntroductionCommand.SayThanks;
import roundtable.introduction.IntroductionCommand.TellOutcome;
import roundtable.introduction.Step.Kind;
import roundtable.introduction.Step.What;

/** What may be done about a raised hand. Pure: no clock, no database, no browser. */
final class IntroductionRules {
  static final int LONGEST = 2_000;

  private IntroductionRules() {}

  static IntroductionDecision decide(Introduction it, Side by, IntroductionCommand command) {
    if (!(command instanceof SayThanks) && !it.hand().introduces()) {
      return refused(it.hand().helper().name() + " has not offered an introduction.");
    }
    return switch (command) {
      case Accept c -> by == Side.ASKER ? accept(it, c) : theirs(it, Side.ASKER);
      case RecordConsent c -> by == Side.HELPER ? consent(it, c) : theirs(it, Side.HELPER);
      case Make c -> by == Side.HELPER ? make(it, c) : theirs(it, Side.HELPER);
      case Decline c -> decline(it, by, c);
      case TellOutcome c -> by == Side.ASKER ? outcome(it, c) : theirs(it, Side.ASKER);
      case SayThanks c -> by == Side.ASKER ? thank(it) : theirs(it, Side.ASKER);
    };
  }

  private static IntroductionDecision theirs(Introduction it, Side side) {
    return refused("That step is for " + it.hand().party(side).name() + ".");
  }

  private static IntroductionDecision accept(Introduction it, Accept c) {
    String helper = it.hand().helper().firstName();
    if (c.blurb().isBlank()) {
      return refused("Write two lines that " + helper + " can pass on.");
    }
    if (c.blurb().length() > LONGEST) {
      return refused("That is too long to pass on. Two or three lines are enough.");
    }
    What blurb = new What(Kind.BLURB_SENT, "", c.blurb());
    return switch (it.stage()) {
      case OFFERED -> happens(What.of(Kind.ACCEPTED), blurb);
      case ACCEPTED -> it.blurb().equals(c.blurb()) ? happens() : happens(blurb);
      case AGREED, MADE, ENDED -> refused("They have agreed already. Your lines have done it.");
      case DECLINED -> over();
    };
  }

  private static IntroductionDecision consent(Introduction it, RecordConsent c) {
    if (c.on().isAfter(c.today())) {
      return refused("That day is still to come. Which day did they agree?");
    }
    return switch (it.stage()) {
      case OFFERED -> refused(it.hand().asker().name() + " has not said yes yet.");
      case ACCEPTED -> happens(new What(Kind.THEY_AGREED, c.on().toString(), ""));
      case AGREED, MADE, ENDED -> happens();
      case DECLINED -> over();
    };
  }

  /** Nobody's address is passed on before that person has agreed. */
  private static IntroductionDecision make(Introduction it, Make c) {
    if (c.contact().length() > LONGEST) {
      return refused("That is too long. A name and how to reach them is enough.");
    }
    return switch (it.stage()) {
      case OFFERED -> refused(it.hand().asker().name() + " has not said yes yet.");
      case ACCEPTED -> refused("Ask " + it.hand().company() + " first, then say when they agreed.");
      case AGREED -> happens(new What(Kind.MADE, "", c.contact()));
      case MADE, ENDED -> happens();
      case DECLINED -> over();
    };
  }

  private static IntroductionDecision decline(Introduction it, Side by, Decline c) {
    if (c.kindWord().length() > LONGEST) {
      return refused("That is too long. A line is enough.");
    }
    if (c.theirs() && (by == Side.ASKER || it.stage() == Stage.OFFERED)) {
      return theirs(it, Side.HELPER);
    }
    return switch (it.stage()) {
      case OFFERED, ACCEPTED, AGREED ->
          happens(new What(Kind.DECLINED, c.theirs() ? "THEY" : by.name(), c.kindWord()));
      case MADE, ENDED -> refused("You are in touch already. Tell what became of it.");
      case DECLINED -> happens();
    };
  }

  private static IntroductionDecision outcome(Introduction it, TellOutcome c) {
    if (c.thanks().length() > LONGEST) {
      return refused("That is too long. A line is enough.");
    }
    What told = new What(Kind.OUTCOME_TOLD, c.outcome().name(), c.thanks());
    return switch (it.stage()) {
      case OFFERED, ACCEPTED, AGREED -> refused("You are not in touch yet.");
      case MADE, ENDED ->
          it.latest(Kind.OUTCOME_TOLD).map(Step::what).filter(told::equals).isPresent()
              ? happens()
              : happens(told);
      case DECLINED -> over();
    };
  }

  private static IntroductionDecision thank(Introduction it) {
    return it.latest(Kind.THANKED).isPresent() ? happens() : happens(What.of(Kind.THANKED));
  }

  private static IntroductionDecision over() {
    return refused("This one has ended. The next round brings another.");
  }
}
