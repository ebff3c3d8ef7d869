package roundtable.evidence.simulation;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.worth.Counts;
import roundtable.evidence.worth.Ledger;
import roundtable.evidence.worth.Month;
import roundtable.evidence.worth.Standing;

/** A group that never met, and all that happened in it. */
public record SimulatedGroup(World world, Plan plan, List<SimulatedMember> members) {
  public SimulatedGroup {
    members = List.copyOf(members);
  }

  /** What the verdict is given of one member: what its product would hold. */
  public Ledger ledger(int member) {
    SimulatedMember me = members.get(member);
    List<Counts> others = new ArrayList<>();
    for (int other = 0; other < members.size(); other++) {
      if (other != member) {
        others.add(members.get(other).counts());
      }
    }
    return new Ledger(
        months(me),
        me.leads().stream().map(lead -> lead.told(me.joined())).toList(),
        plan.terms(),
        others,
        new Standing(world.ofNewcomers(), 0, 0, List.of()));
  }

  /** What a membership truly nets over what it costs: .25 for a quarter more than its cost. */
  public double trueNet(int member) {
    return members.get(member).trueReturn() / plan.cost() - 1;
  }

  private List<Month> months(SimulatedMember member) {
    return member.attended().stream()
        .skip(member.joined())
        .map(attended -> new Month(attended, plan.rhythm().hours(), 0, 0))
        .toList();
  }
}
