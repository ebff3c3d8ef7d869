package roundtable.evidence;

/**
 * The range a figure may honestly lie in, both ends included, in the figure's own unit. An end that
 * nothing bounds is infinite; both ends are NaN where no range can be given, which {@link #known}
 * tells.
 */
public record Interval(double lower, double upper) {
  public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  public Interval {
    if (lower > upper) {
      throw new IllegalArgumentException(
          "An interval runs upwards, not from " + lower + " to " + upper + ".");
    }
  }

  public boolean known() {
    return !Double.isNaN(lower) && !Double.isNaN(upper);
  }

  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  public Interval times(double positive) {
    Given.positive(positive, "A factor");
    return new Interval(lower * positive, upper * positive);
  }
}
