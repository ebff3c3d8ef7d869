package roundtable.evidence.worth;

import java.util.Arrays;

/**
 * What a look at a history knows, in the few numbers that the posterior needs. Time is in months of
 * the present programme: meetings attended over meetings attended a month now.
 *
 * @param own the member's leads
 * @param others each other member's leads; none where the group is too small to be pooled
 * @param resolved the member's leads that were won or lost
 * @param sales the logarithms of the margins of clients won
 * @param swing how far the months seen may have been better or worse than all months
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
record Known(Leads own, Leads[] others, Resolved resolved, Sales sales, Swing.Seen swing) {
  /**
   * Leads in a time.
   *
   * @param warmTime the time, each month counted by how warm a newcomer then was
   * @param warmth sum of log of that over the leads: low if most came early
   */
  record Leads(double count, double time, double warmTime, double warmth) {
    /** Of one who was warm from the first. */
    Leads(double count, double time) {
      this(count, time, time, 0);
    }

    Leads stretched(double factor) {
      return new Leads(count * factor, time * factor, warmTime * factor, warmth * factor);
    }

    /** If newcomers warm up slowly. */
    Leads slowly() {
      return new Leads(count, warmTime);
    }

    /** How much more likely the months of these leads are if newcomers warm up slowly, as a log. */
    double timing() {
      return count == 0 ? 0 : warmth - count * Math.log(warmTime / time);
    }
  }

  record Resolved(double won, double lost) {}

  /** How many, their mean, and the sum of squares about it. */
  record Sales(double count, double mean, double squares) {
    static Sales of(double[] logs) {
      double mean = Arrays.stream(logs).average().orElse(0);
      double squares = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
      return new Sales(logs.length, mean, squares);
    }
  }

  boolean pooled() {
    return others.length > 0;
  }

  /** Of a newcomer, whose leads may come slowly at first. */
  boolean mayWarmUp() {
    return own.warmTime() < own.time();
  }

  Known slowly() {
    Leads[] warm = Arrays.stream(others).map(Leads::slowly).toArray(Leads[]::new);
    return new Known(own.slowly(), warm, resolved, sales, swing);
  }

  /** The leads of all members together. */
  Leads all() {
    double count = own.count();
    double time = own.time();
    for (Leads other : others) {
      count += other.count();
      time += other.time();
    }
    return new Leads(count, time);
  }

  /** As if the time so far had been so many times as long, at the same rates. */
  Known stretched(double factor) {
    Leads[] longer =
        Arrays.stream(others).map(leads -> leads.stretched(factor)).toArray(Leads[]::new);
    return new Known(
        own.stretched(factor),
        longer,
        new Resolved(resolved.won() * factor, resolved.lost() * factor),
        new Sales(sales.count() * factor, sales.mean(), sales.squares() * factor),
        swing.stretched(factor));
  }
}
