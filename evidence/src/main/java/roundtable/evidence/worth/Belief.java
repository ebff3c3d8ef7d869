package roundtable.evidence.worth;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What is believed of a figure that is more than 0, such as the money a month that the leads of a
 * membership bring: a mixture of log-normals.
 */
public final class Belief {
  private static final int HALVINGS = 50;
  private static final double FAR = 8;

  /** Gauss and Hermite's points: exact for what a polynomial of degree 13 describes. */
  private static final double[] POINTS = {
    -3.750439717725742,
    -2.366759410734541,
    -1.154405394739968,
    0,
    1.154405394739968,
    2.366759410734541,
    3.750439717725742
  };

  private static final double[] POINT_WEIGHTS = {
    .000548268855972219,
    .0307571239675865,
    .240123178605013,
    .457142857142857,
    .240123178605013,
    .0307571239675865,
    .000548268855972219
  };

  private final Bins logs;
  private final Normals noise;

  /**
   * @param logs the part of the logarithm that lies on the grid
   * @param noise the part that is normal, independent of it
   */
  Belief(Bins logs, Normals noise) {
    this.logs = logs;
    this.noise = noise;
  }

  /** Of this figure times an unknown factor, log-normal. */
  Belief times(double meanLog, double variance) {
    return new Belief(logs, noise.plus(meanLog, variance));
  }

  /** The probability of more than this. */
  public double above(double value) {
    return value <= 0 ? 1 : 1 - logBelow(Math.log(value));
  }

  /** The value that the true one is below with this probability. */
  public double quantile(double probability) {
    double low = logs.point(0) + noise.lowest() - FAR;
    double high = logs.point(logs.weights().length) + noise.highest() + FAR;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (logBelow(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp(low);
  }

  /** The middle 90 %, and the middle itself. */
  public Estimate estimate() {
    return new Estimate(quantile(.05), quantile(.5), quantile(.95));
  }

  /** The mean of a function of the figure. */
  double mean(DoubleUnaryOperator function) {
    double sum = 0;
    for (int bin = 0; bin < logs.weights().length; bin++) {
      for (int i = 0; i < noise.weights().length; i++) {
        double log = logs.point(bin) + noise.means()[i];
        sum += logs.weights()[bin] * noise.weights()[i] * mean(function, log, noise.sds()[i]);
      }
    }
    return sum;
  }

  static double mean(DoubleUnaryOperator function, double log, double sd) {
    double sum = 0;
    for (int point = 0; point < POINTS.length; point++) {
      double value = Math.exp(log + sd * POINTS[point]);
      sum += POINT_WEIGHTS[point] * function.applyAsDouble(value);
    }
    return sum;
  }

  private double logBelow(double log) {
    double sum = 0;
    for (int i = 0; i < noise.weights().length; i++) {
      double part = 0;
      double scale = 1 / noise.sds()[i];
      double off = log - noise.means()[i] - logs.start();
      for (int bin = 0; bin < logs.weights().length; bin++) {
        part += logs.weights()[bin] * NormalTable.below((off - bin * Grid.STEP) * scale);
      }
      sum += noise.weights()[i] * part;
    }
    return sum;
  }

  /** A mixture of normals. */
  @SuppressWarnings("ArrayRecordComponent") // read at once, never compared
  record Normals(double[] means, double[] sds, double[] weights) {
    /** Very nearly a fixed number. */
    static Normals of(double mean, double variance) {
      return new Normals(
          new double[] {mean}, new double[] {Math.sqrt(variance + SHARP)}, new double[] {1});
    }

    /** Half a step squared: what the grid cannot tell apart. */
    private static final double SHARP = Grid.STEP * Grid.STEP / 12;

    Normals plus(double mean, double variance) {
      return new Normals(
          Arrays.stream(means).map(x -> x + mean).toArray(),
          Arrays.stream(sds).map(sd -> Math.sqrt(sd * sd + variance)).toArray(),
          weights);
    }

    double lowest() {
      return Arrays.stream(means).min().orElseThrow();
    }

    double highest() {
      return Arrays.stream(means).max().orElseThrow();
    }
  }
}
