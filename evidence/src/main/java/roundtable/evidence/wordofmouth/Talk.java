package roundtable.evidence.wordofmouth;

import roundtable.evidence.Given;

/**
 * What a customer says.
 *
 * @param told people each customer of a kind tells, 0 or more
 * @param swayed the share of those who then come, or stay away, 0 to 1
 */
public record Talk(double told, double swayed) {
  public Talk {
    Given.notNegative(told, "The number of people told");
    Given.share(swayed, "The share who act on it");
  }

  double effect() {
    return told * swayed;
  }
}
