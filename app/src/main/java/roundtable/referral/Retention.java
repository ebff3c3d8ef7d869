package roundtable.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Step.Kind;

/**
 * Whether a client is still one. A client is gone when its receiver says so, or after a silence of
 * three times its own median gap between invoices; a gap under 30 days counts as 30.
 *
 * @param state how it stands
 * @param on the day it went, for {@code GONE} and {@code SILENT}
 * @param gapDays the client's own gap; null before a second invoice
 */
public record Retention(State state, @Nullable LocalDate on, @Nullable Long gapDays) {
  private static final int SILENCE = 3;
  private static final long SHORTEST_GAP = 30;

  /** How it stands with a client. */
  public enum State {
    /** One invoice or none: silence says nothing yet. */
    TOO_EARLY,
    STAYS,
    /** Gone by three gaps of silence. */
    SILENT,
    /** Gone as the receiver said. */
    GONE
  }

  /**
   * @param invoices their days, in any order
   * @param steps a later word of the receiver stands above an earlier one, and an invoice after it
   *     above both
   */
  static Retention of(List<LocalDate> invoices, List<Step> steps, LocalDate today) {
    List<LocalDate> days = invoices.stream().distinct().sorted().toList();
    Long gap = gap(days);
    Step said = lastWord(steps);
    LocalDate last = days.isEmpty() ? LocalDate.MIN : days.getLast();
    if (said != null && said.kind() == Kind.GONE) {
      LocalDate gone = LocalDate.parse(said.what().detail());
      if (!last.isAfter(gone)) {
        return new Retention(State.GONE, gone, gap);
      }
    }
    if (gap == null) {
      return new Retention(State.TOO_EARLY, null, null);
    }
    LocalDate heard = said == null ? last : later(last, day(said));
    LocalDate silentSince = heard.plusDays(SILENCE * Math.max(gap, SHORTEST_GAP));
    return today.isAfter(silentSince)
        ? new Retention(State.SILENT, silentSince, gap)
        : new Retention(State.STAYS, null, gap);
  }

  /** Whether the client counts as lost. */
  public boolean over() {
    return state == State.GONE || state == State.SILENT;
  }

  private static @Nullable Step lastWord(List<Step> steps) {
    return steps.reversed().stream()
        .filter(step -> step.kind() == Kind.GONE || step.kind() == Kind.STAYS)
        .findFirst()
        .orElse(null);
  }

  private static LocalDate day(Step said) {
    return LocalDate.ofInstant(said.at(), java.time.ZoneOffset.UTC);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable Long gap(List<LocalDate> days) {
    if (days.size() < 2) {
      return null;
    }
    List<Long> gaps =
        java.util.stream.IntStream.range(1, days.size())
            .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
            .sorted()
            .toList();
    int middle = gaps.size() / 2;
    return gaps.size() % 2 == 1
        ? gaps.get(middle)
        : Math.round((gaps.get(middle - 1) + gaps.get(middle)) / 2.0);
  }
}
