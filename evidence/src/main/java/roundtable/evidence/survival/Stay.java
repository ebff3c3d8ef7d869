package roundtable.evidence.survival;

import roundtable.evidence.Given;

/**
 * How long a client has stayed.
 *
 * @param months since the first business, 0 or more; any unit, if one keeps to it
 * @param ended the client left then; otherwise it was still there when last looked at
 */
public record Stay(double months, boolean ended) {
  public Stay {
    Given.notNegative(months, "The length of a stay");
  }

  public static Stay left(double months) {
    return new Stay(months, true);
  }

  public static Stay still(double months) {
    return new Stay(months, false);
  }
}
