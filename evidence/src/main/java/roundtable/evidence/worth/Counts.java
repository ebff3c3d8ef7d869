package roundtable.evidence.worth;

import java.util.stream.IntStream;
import roundtable.evidence.Given;

/** What is known of another member of the group: counts by month, no name, no value, no outcome. */
public final class Counts {
  /** Who was there before the records are long past a newcomer's year. */
  static final int LONG_AGO = 1_000;

  private final int[] attended;
  private final int[] leads;
  private final int joined;

  private Counts(int[] attended, int[] leads, int joined) {
    this.attended = attended;
    this.leads = leads;
    this.joined = joined;
  }

  /**
   * Of a member who joined long before, or nobody knows when.
   *
   * @param attended meetings attended in each month, 0 before joining and after leaving
   * @param leads good leads received in each of these months
   */
  public static Counts of(int[] attended, int[] leads) {
    Given.that(attended.length == leads.length, "Meetings and leads are of the same months.");
    Given.that(
        IntStream.concat(IntStream.of(attended), IntStream.of(leads)).allMatch(n -> n >= 0),
        "Counts are 0 or more.");
    return new Counts(attended.clone(), leads.clone(), -LONG_AGO);
  }

  /** The same, of a member who joined in this of these months, the first being 0. */
  public Counts joined(int month) {
    return new Counts(attended, leads, month);
  }

  int months() {
    return leads.length;
  }

  int attended(int month) {
    return attended[month];
  }

  int leads(int month) {
    return leads[month];
  }

  /** Months since joining. */
  int since(int month) {
    return month - joined;
  }
}
