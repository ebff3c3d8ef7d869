package roundtable.evidence.worth;

/**
 * What is believed of any group and member before their data. Public, for the simulation draws its
 * groups from the same, and the figures' documentation lists them.
 */
public final class Beliefs {
  /** A group returns .8 of its cost to its mean member, as likely less as more: log-normal. */
  public static final double MEDIAN_RETURN = .8;

  /** Log sd of that: one membership in three pays. */
  public static final double RETURN_SPREAD = 1.2;

  /** Members differ by a Gamma(k, k) factor; each of these k is as likely. */
  private static final double[] EVENNESS = {.35, .7, 1.4, 2.8, 5.6};

  /** A group's months swing together by a factor of this variance. */
  private static final double[] SWING = {0, .1, .25, .5, 1};

  /** How likely each: two groups in five do not swing. */
  private static final double[] SWING_WEIGHTS = {.4, .2, .2, .1, .1};

  /** Clients from a group bring what the member's others bring, but for a factor of this log sd. */
  public static final double BOOKS_SPREAD = .5;

  /** Log sd between the sales of one member; each is as likely. */
  private static final double[] SALES_SPREAD = {.6, .8, 1, 1.2, 1.4};

  /** One member in five may have giants among the sales that the books do not know of. */
  public static final double GIANTS = .2;

  /** Share of the sales of such a member. */
  public static final double GIANT_SHARE = .03;

  /** A giant is so many times a usual sale. */
  public static final double GIANT_SIZE = 15;

  private Beliefs() {}

  public static double[] evenness() {
    return EVENNESS.clone();
  }

  public static double[] swing() {
    return SWING.clone();
  }

  public static double[] swingWeights() {
    return SWING_WEIGHTS.clone();
  }

  public static double[] salesSpread() {
    return SALES_SPREAD.clone();
  }
}
