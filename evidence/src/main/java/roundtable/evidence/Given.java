package roundtable.evidence;

/** What was given is sensible, or an IllegalArgumentException says in a sentence what is not. */
public final class Given {
  private Given() {}

  /** More than nothing and not infinite. */
  public static double positive(double value, String what) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " is more than 0 and finite, not " + value + ".");
    }
    return value;
  }

  /** Zero or more and not infinite. */
  public static double notNegative(double value, String what) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " is 0 or more and finite, not " + value + ".");
    }
    return value;
  }

  public static long count(long value, String what) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " is 0 or more, not " + value + ".");
    }
    return value;
  }

  /** Neither NaN nor infinite. */
  public static double finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " is a finite number, not " + value + ".");
    }
    return value;
  }

  /** From 0 to 1, both included. */
  public static double share(double value, String what) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " lies from 0 to 1, not at " + value + ".");
    }
    return value;
  }

  /** Between 0 and 1, neither included: a level of confidence, a point of a distribution. */
  public static double inside(double value, String what) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(what + " lies between 0 and 1, not at " + value + ".");
    }
    return value;
  }

  public static void that(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
