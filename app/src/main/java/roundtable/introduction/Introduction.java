package roundtable.introduction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.introduction.Step.Kind;

/**
 * A raised hand and all that was done about it since. What may be done next is {@link
 * IntroductionRules}' to say.
 */
public record Introduction(RaisedHand hand, List<Step> steps) {
  /** As long as this, nobody else has been told and a step can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(10);

  /** How far it is. */
  public enum Stage {
    OFFERED,
    ACCEPTED,
    AGREED,
    MADE,
    ENDED,
    DECLINED
  }

  public long id() {
    return hand.id();
  }

  public IntroductionDecision decide(Side by, IntroductionCommand command) {
    return IntroductionRules.decide(this, by, command);
  }

  public Stage stage() {
    Stage stage = Stage.OFFERED;
    for (Step step : steps) {
      stage = after(stage, step);
    }
    return stage;
  }

  private static Stage after(Stage stage, Step step) {
    return switch (step.kind()) {
      case ACCEPTED -> Stage.ACCEPTED;
      case THEY_AGREED -> Stage.AGREED;
      case MADE -> Stage.MADE;
      case DECLINED -> Stage.DECLINED;
      case OUTCOME_TOLD -> Outcome.valueOf(step.what().detail()).end() ? Stage.ENDED : Stage.MADE;
      case BLURB_SENT, THANKED -> stage;
    };
  }

  /**
   * Who has the next step. It is the asker's wherever it can be: the one who wants something does
   * the work. Null when there is none.
   */
  public @Nullable Side next() {
    return switch (stage()) {
      case OFFERED, MADE -> Side.ASKER;
      case ACCEPTED, AGREED -> Side.HELPER;
      case ENDED, DECLINED -> null;
    };
  }

  public boolean open() {
    return next() != null;
  }

  public @Nullable Step last() {
    return steps.isEmpty() ? null : steps.getLast();
  }

  public Optional<Step> latest(Kind kind) {
    return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
  }

  /** The lines to pass on, as last written; empty before they were. */
  public String blurb() {
    return latest(Kind.BLURB_SENT).map(step -> step.what().words()).orElse("");
  }

  /** Since when the next step has been waiting. */
  public Instant waitingSince() {
    Step last = last();
    return last == null ? hand.occasion().raised() : last.at();
  }

  /** The steps that one of the two could take back now: those of the last tap. */
  public boolean canUndo(Side by, Instant now) {
    Step last = last();
    return last != null && last.by() == by && !last.told() && last.at().plus(UNDO).isAfter(now);
  }
}
