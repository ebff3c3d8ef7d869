package roundtable.evidence.worth;

import java.util.Arrays;

/**
 * How much a group's months swing together: in good months everybody gets more leads.
 *
 * <p>A month's leads, all members together, are Poisson with mean (rate x time) times a Gamma(1 /
 * phi, 1 / phi) factor, hence negative binomial; phi is weighed on a grid against the months seen.
 * The mean factor of the months seen then varies by phi / months about 1: that much is added to
 * what is unknown. Without it bursty months told 13 to 18 % of clearly worthwhile memberships to
 * leave.
 */
final class Swing {
  static final double[] PHI = Beliefs.swing();

  /** Before any data: two groups in five do not swing. */
  static final double[] BELIEF = Beliefs.swingWeights();

  private static final Rising[] RISING = {
    null, new Rising(10), new Rising(4), new Rising(2), new Rising(1)
  };

  private final double[] logs = new double[PHI.length];
  private double[] leads = new double[60];
  private double[] time = new double[60];
  private double allLeads;
  private double allTime;
  private int seen;

  /** One more month has passed, with so many leads of all members together in so much time. */
  void add(double monthLeads, double monthTime) {
    if (seen == leads.length) {
      leads = Arrays.copyOf(leads, 2 * seen);
      time = Arrays.copyOf(time, 2 * seen);
    }
    leads[seen] = monthLeads;
    time[seen] = monthTime;
    allLeads += monthLeads;
    allTime += monthTime;
    seen++;
  }

  /** The phi expected after so many months in which the member came to a meeting. */
  Seen seen(int months) {
    double phi = 0;
    if (allTime > 0) {
      for (int i = 0; i < PHI.length; i++) {
        logs[i] = Math.log(BELIEF[i]) + likelihood(i);
      }
      double[] weights = Weights.ofLogs(logs);
      for (int i = 0; i < PHI.length; i++) {
        phi += weights[i] * PHI[i];
      }
    }
    return new Seen(phi, months);
  }

  /**
   * @param phi variance of a month's factor
   * @param months seen
   */
  record Seen(double phi, double months) {
    /** Of the log of the mean factor of the months seen, had it a log-normal distribution. */
    double variance() {
      return months == 0 ? 0 : Math.log1p(phi / months);
    }

    /** How many times the variance of a Poisson count a month's leads have. */
    double dispersion(double leads) {
      return months == 0 ? 1 : 1 + phi * leads / months;
    }

    Seen stretched(double factor) {
      return new Seen(phi, months * factor);
    }
  }

  private double likelihood(int point) {
    double sum = 0;
    for (int month = 0; month < seen; month++) {
      double mean = allLeads / allTime * time[month];
      if (mean > 0) {
        sum += PHI[point] == 0 ? -mean : swinging(leads[month], mean, point);
      }
    }
    // What is the same for every phi, y log m - log y!, is left out.
    return sum;
  }

  private static double swinging(double leads, double mean, int point) {
    double a = 1 / PHI[point];
    return RISING[point].log(leads) - leads * Math.log(a) - (a + leads) * Math.log1p(mean / a);
  }
}
