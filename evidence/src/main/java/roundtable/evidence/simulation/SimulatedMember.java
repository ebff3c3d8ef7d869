package roundtable.evidence.simulation;

import java.util.List;
import roundtable.evidence.worth.Counts;

/**
 * A member, what happened to it, and what the verdict does not know.
 *
 * @param joined month of the group's history
 * @param attended meetings in each month of the group's history
 * @param leads told to the product, in no order within a month
 * @param trueReturn money a month from leads, on average, once warmed up; unreported ones too
 */
public record SimulatedMember(
    int joined, List<Integer> attended, List<SimulatedLead> leads, double trueReturn) {
  public SimulatedMember {
    attended = List.copyOf(attended);
    leads = List.copyOf(leads);
  }

  Counts counts() {
    int[] received = new int[attended.size()];
    leads.forEach(lead -> received[lead.month()]++);
    int[] meetings = attended.stream().mapToInt(Integer::intValue).toArray();
    return Counts.of(meetings, received).joined(joined);
  }
}
