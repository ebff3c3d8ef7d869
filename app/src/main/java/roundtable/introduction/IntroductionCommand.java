package roundtable.introduction;

import java.time.LocalDate;

/** What one of the two wants to do. The door has asked who; {@link Introduction} says whether. */
public sealed interface IntroductionCommand {
  /**
   * @param blurb the asker's lines for the helper to pass on
   */
  record Accept(String blurb) implements IntroductionCommand {}

  /** The helper's "I asked them first". */
  record RecordConsent(LocalDate on, LocalDate today) implements IntroductionCommand {}

  /**
   * @param contact how the asker reaches them
   */
  record Make(String contact) implements IntroductionCommand {}

  /**
   * @param theirs it was the company that said no
   */
  record Decline(String kindWord, boolean theirs) implements IntroductionCommand {}

  record TellOutcome(Outcome outcome, String thanks) implements IntroductionCommand {}

  record SayThanks() implements IntroductionCommand {}
}
