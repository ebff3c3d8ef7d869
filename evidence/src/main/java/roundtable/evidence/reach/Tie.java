package roundtable.evidence.reach;

import roundtable.evidence.Given;

/**
 * Two who know each other, in either order.
 *
 * @param weight how well, more than 0; several ties between the same two add up
 */
public record Tie<N>(N one, N other, double weight) {
  public Tie {
    Given.positive(weight, "The weight of a tie");
    Given.that(!one.equals(other), "Nobody is tied to oneself: " + one + ".");
  }
}
