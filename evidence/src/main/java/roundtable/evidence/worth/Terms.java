package roundtable.evidence.worth;

import roundtable.evidence.Given;
import roundtable.evidence.rates.CloseRate;

/**
 * What a member says once: prices, in the member's money.
 *
 * @param hour what an hour is worth to the member
 * @param dues a month: a year's dues and fees by 12
 * @param client mean margin of a client in the member's own books, all clients of any source; 0 if
 *     not told, and then there is no verdict
 */
public record Terms(double hour, double dues, double client) {
  public Terms {
    Given.notNegative(hour, "The value of an hour");
    Given.notNegative(dues, "Dues");
    Given.notNegative(client, "The margin of a client");
  }

  /** Leads at which the usual share of them, each worth a usual client, pays this cost. */
  double breakEven(double cost) {
    return client == 0 ? 0 : cost / (CloseRate.USUAL.mean() * client);
  }
}
