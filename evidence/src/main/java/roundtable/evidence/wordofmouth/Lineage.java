package roundtable.evidence.wordofmouth;

import roundtable.evidence.Given;

/**
 * How long word of mouth lasts: each customer brings a Poisson number of others, on average growth
 * (Galton and Watson 1875). One line has died out after n generations with probability q_n =
 * exp(growth (q_(n-1) - 1)), q_0 = 0. Growth below 0 brings nobody, as 0 does.
 */
public final class Lineage {
  private Lineage() {}

  /** The probability that after so many generations nothing is left of so many customers' talk. */
  public static double extinct(double growth, long customers, int generations) {
    Given.finite(growth, "Growth");
    Given.count(customers, "The number of customers");
    Given.count(generations, "The number of generations");
    double one = 0;
    for (int generation = 0; generation < generations; generation++) {
      one = Math.exp(Math.max(0, growth) * (one - 1));
    }
    return Math.pow(one, (double) customers);
  }
}
