package roundtable.evidence.rates;

import roundtable.evidence.Given;

/**
 * Events seen in an exposure: one member's leads in the months of membership.
 *
 * @param events 0 or more
 * @param exposure 0 or more; 0 only without events
 */
public record Count(long events, double exposure) {
  public Count {
    Given.count(events, "The number of events");
    Given.notNegative(exposure, "Exposure");
    Given.that(exposure > 0 || events == 0, "Without exposure there are no events.");
  }
}
