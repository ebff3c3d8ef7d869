package roundtable.evidence.worth;

import java.util.stream.IntStream;
import roundtable.evidence.Given;

/** What is known of another member of the group: counts by month, no name, no value, no outcome. */
public final class Counts {
  private final int[] attended;
  private final int[] leads;

  private Counts(int[] attended, int[] leads) {
    this.attended = attended;
    this.leads = leads;
  }

  /**
   * @param attended meetings attended in each month, 0 before joining and after leaving
   * @param leads good leads received in each of these months
   */
  public static Counts of(int[] attended, int[] leads) {
    Given.that(attended.length == leads.length, "Meetings and leads are of the same months.");
    Given.that(
        IntStream.concat(IntStream.of(attended), IntStream.of(leads)).allMatch(n -> n >= 0),
        "Counts are 0 or more.");
    return new Counts(attended.clone(), leads.clone());
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
}
