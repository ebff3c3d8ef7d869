package roundtable.evidence.worth;

import roundtable.evidence.Given;

/**
 * What a member put into a group in one month, and what came back beside leads.
 *
 * @param attended meetings the member was at
 * @param hours in all: meetings, travel, preparation, one-to-ones; a one-to-one between two people
 *     who share several groups is split evenly between these
 * @param advice money, at the price the member put on it
 * @param visibility money, at the price the member put on it
 */
public record Month(int attended, double hours, double advice, double visibility) {
  public Month {
    Given.count(attended, "Meetings attended");
    Given.notNegative(hours, "Hours");
    Given.notNegative(advice, "Advice");
    Given.notNegative(visibility, "Visibility");
  }

  double soft() {
    return advice + visibility;
  }

  Month withoutAdviceAndVisibility() {
    return new Month(attended, hours, 0, 0);
  }
}
