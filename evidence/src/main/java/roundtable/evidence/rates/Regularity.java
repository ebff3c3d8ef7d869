package roundtable.evidence.rates;

import java.util.Arrays;
import java.util.Optional;
import roundtable.evidence.Given;
import roundtable.evidence.Interval;

/**
 * Is it a stream or luck now and then? A dozen leads a year may be one each month, or all in May.
 *
 * @param months watched, 1 or more
 * @param withLead months with a lead
 * @param longestGap months running without one
 * @param dispersion variance of the monthly counts over their mean: about 1 where leads come by
 *     chance alone, less where they are steady, more where they come in bursts; NaN with fewer than
 *     two months or without a lead (Fisher, Thornton, Mackenzie 1922)
 */
public record Regularity(int months, int withLead, int longestGap, double dispersion) {
  /** Leads of each month, in order, months without one too. Empty without a month. */
  public static Optional<Regularity> of(long... leads) {
    Arrays.stream(leads).forEach(many -> Given.count(many, "The number of leads in a month"));
    if (leads.length == 0) {
      return Optional.empty();
    }
    int with = 0;
    int gap = 0;
    int longest = 0;
    for (long many : leads) {
      with += many > 0 ? 1 : 0;
      gap = many > 0 ? 0 : gap + 1;
      longest = Math.max(longest, gap);
    }
    return Optional.of(new Regularity(leads.length, with, longest, dispersion(leads)));
  }

  private static double dispersion(long[] leads) {
    double mean = Arrays.stream(leads).average().orElse(0);
    double squares = Arrays.stream(leads).mapToDouble(many -> (many - mean) * (many - mean)).sum();
    return squares / (leads.length - 1) / mean;
  }

  /** The share of months with a lead, in the long run. */
  public Interval share(double level) {
    return Wilson.interval(withLead, months, level);
  }
}
