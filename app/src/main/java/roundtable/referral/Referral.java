package roundtable.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Step.Kind;

/**
 * A lead one member received, and all that was done about it since. What may be done next is {@link
 * ReferralRules}' to say.
 */
public record Referral(long id, Between between, Lead lead, Origin origin, List<Step> steps) {
  /** As long as this, nobody else has been told and a step can be taken back. */
  static final Duration UNDO = Duration.ofMinutes(10);

  /**
   * Where it came from.
   *
   * @param meeting in which round it arose; null when not in one
   * @param hand the raised hand it was; null when none
   * @param parent of which referral it is a spin-off
   * @param first the first referral of that chain
   */
  public record Origin(
      Arose arose,
      @Nullable Long meeting,
      @Nullable Long hand,
      @Nullable Long parent,
      @Nullable Long first) {
    static final Origin OUTSIDE = new Origin(Arose.OUTSIDE, null, null, null, null);
  }

  Referral after(Step step) {
    return new Referral(
        id, between, lead, origin, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  public ReferralDecision decide(Side by, ReferralCommand command) {
    return ReferralRules.decide(this, by, command);
  }

  public Stage stage() {
    Stage stage = Stage.LEAD;
    for (Step step : steps) {
      stage = after(stage, step.kind());
    }
    return stage;
  }

  private static Stage after(Stage stage, Kind kind) {
    return switch (kind) {
      case EXPECTED -> stage == Stage.LEAD ? Stage.REFERRED : stage;
      case CONTACTED -> Stage.CONTACTED;
      case MEETING -> Stage.MEETING;
      case WON -> Stage.WON;
      case LOST -> Stage.LOST;
      case HANDED_ON -> Stage.HANDED_ON;
      case RECORDED, THANKED, SNOOZED, GONE, STAYS -> stage;
    };
  }

  public @Nullable Step last() {
    return steps.isEmpty() ? null : steps.getLast();
  }

  public Optional<Step> latest(Kind kind) {
    return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
  }

  /** Who has it now; empty where nobody was handed it. */
  String handedTo() {
    return latest(Kind.HANDED_ON).map(step -> step.what().detail()).orElse("");
  }

  /**
   * Since when the receiver's next step has been waiting. A word of thanks moves nothing; a step
   * put off waits from that day.
   */
  public Instant waitingSince() {
    Instant moved =
        steps.reversed().stream()
            .filter(step -> step.kind() != Kind.THANKED && step.kind() != Kind.SNOOZED)
            .findFirst()
            .map(Step::at)
            .orElse(Instant.EPOCH);
    Instant later = putOffUntil().orElse(moved);
    return later.isAfter(moved) ? later : moved;
  }

  private Optional<Instant> putOffUntil() {
    return latest(Kind.SNOOZED)
        .map(step -> LocalDate.parse(step.what().detail()))
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Whether the receiver has put it off to a day still to come. */
  public boolean putOff(Instant now) {
    return stage().open() && waitingSince().isAfter(now);
  }

  /** The steps that one of the two could take back now: those of the last tap. */
  public boolean canUndo(Side by, Instant now) {
    Step last = last();
    return last != null && last.by() == by && !last.told() && last.at().plus(UNDO).isAfter(now);
  }
}
