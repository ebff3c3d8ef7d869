package roundtable.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Step.Kind;

/**
 * A lead as figures need it. Its receiver's own: amounts and quality go to nobody else.
 *
 * @param arose when and where it came up
 * @param chain the first referral it goes back to; itself when it is the first
 * @param ended when it was won or lost; null while it is open
 */
public record Received(long id, Arose arose, long chain, @Nullable Ended ended, Business business) {
  /**
   * @param meeting null when not in a round
   * @param group null when it stands in the receiver's own books alone
   */
  public record Arose(
      LocalDate on,
      @Nullable Long meeting,
      @Nullable Long group,
      Between.Giver giver,
      String company) {}

  /** Won or lost, and when. */
  public record Ended(boolean won, Instant at) {}

  /**
   * @param invoices in their order: the first is the first business, the rest repeat
   * @param steps for {@link #retention}
   */
  public record Business(List<Closing> invoices, Quality quality, List<Step> steps) {}

  /** Who needs something. */
  public String company() {
    return arose.company();
  }

  /** Whether the client is still one on that day. */
  public Retention retention(LocalDate today) {
    return Retention.of(
        business.invoices().stream().map(Closing::invoicedOn).toList(), business.steps(), today);
  }

  /** What was handed on is left out: it is a lead of whoever has it now. */
  static List<Received> of(DSLContext context, List<Referral> received) {
    List<Referral> kept = received.stream().filter(one -> one.stage() != Stage.HANDED_ON).toList();
    List<Long> ids = kept.stream().map(Referral::id).toList();
    Map<Long, List<Closing>> closings = Closings.of(context, ids);
    Map<Long, Quality> qualities = Qualities.of(context, ids);
    return kept.stream()
        .map(
            one ->
                of(
                    one,
                    closings.getOrDefault(one.id(), List.of()),
                    qualities.getOrDefault(one.id(), Quality.UNSAID)))
        .toList();
  }

  private static Received of(Referral one, List<Closing> invoices, Quality quality) {
    return new Received(
        one.id(),
        new Arose(
            one.lead().heardOn(),
            one.origin().meeting(),
            one.between().group(),
            one.between().giver(),
            one.lead().company()),
        Optional.ofNullable(one.origin().first()).orElse(one.id()),
        ended(one),
        new Business(invoices, quality, one.steps()));
  }

  private static @Nullable Ended ended(Referral one) {
    return switch (one.stage()) {
      case WON -> one.latest(Kind.WON).map(step -> new Ended(true, step.at())).orElse(null);
      case LOST -> one.latest(Kind.LOST).map(step -> new Ended(false, step.at())).orElse(null);
      default -> null;
    };
  }
}
