package roundtable.evidence.simulation;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.rates.CloseRate;
import roundtable.evidence.worth.Beliefs;

/** One member's time in a simulated group. */
final class Membership {
  private static final double YEAR = 12;

  private final Plan plan;
  private final Trait trait;
  private final Chance chance;

  Membership(Plan plan, Trait trait, Chance chance) {
    this.plan = plan;
    this.trait = trait;
    this.chance = chance;
  }

  /**
   * @param rate true leads a month once warmed up, at the group's usual attendance
   * @param factors of the group's months
   */
  SimulatedMember lived(int member, double rate, double[] factors) {
    boolean late = chance.with(plan.rhythm().turnover());
    int joined = late ? chance.below(plan.months()) : 0;
    Clients clients = new Clients(plan, trait, chance);
    List<Integer> attended = new ArrayList<>();
    List<SimulatedLead> leads = new ArrayList<>();
    for (int month = 0; month < factors.length; month++) {
      int meetings = month < joined ? 0 : attended();
      attended.add(meetings);
      double presence = meetings / (plan.rhythm().meetings() * plan.rhythm().attendance());
      double told = rate * presence * factors[month] * trait.leads().reported();
      int count = chance.poisson(told * warmth(month - joined));
      for (int lead = 0; lead < count; lead++) {
        leads.add(clients.lead(giver(member), month));
      }
    }
    return new SimulatedMember(joined, attended, leads, rate * clients.worthOfALead());
  }

  private int attended() {
    int attended = 0;
    for (int meeting = 0; meeting < plan.rhythm().meetings(); meeting++) {
      attended += chance.with(plan.rhythm().attendance()) ? 1 : 0;
    }
    return attended;
  }

  /** From the newcomer's share of the full rate to all of it, in a year. */
  private double warmth(int since) {
    double start = trait.start();
    return Math.min(1, start + (1 - start) * since / YEAR);
  }

  private int giver(int member) {
    int other = chance.below(Math.max(1, plan.members() - 1));
    return other < member ? other : other + 1;
  }

  /** What becomes of one member's leads. */
  private static final class Clients {
    private final Trait.Sales sales;
    private final Chance chance;
    private final double share;
    private final double mean;
    private final double spread;
    private final double giants;

    Clients(Plan plan, Trait trait, Chance chance) {
      this.sales = trait.sales();
      this.chance = chance;
      this.share = chance.beta(CloseRate.USUAL.won(), CloseRate.USUAL.lost());
      this.mean = chance.logNormal(Math.log(plan.terms().client()), Beliefs.BOOKS_SPREAD);
      this.spread = chance.oneOf(Beliefs.salesSpread());
      boolean some = chance.with(Beliefs.GIANTS);
      this.giants = !Double.isNaN(sales.giants()) ? sales.giants() : some ? Beliefs.GIANT_SHARE : 0;
    }

    double worthOfALead() {
      return share * mean * (1 + giants * (Beliefs.GIANT_SIZE - 1));
    }

    SimulatedLead lead(int giver, int month) {
      int resolved = month + chance.below(2) + Math.max(0, sales.lag() - 1 + chance.below(2));
      return new SimulatedLead(giver, month, resolved, chance.with(share) ? sale() : Double.NaN);
    }

    private double sale() {
      double usual = chance.logNormal(Math.log(mean) - spread * spread / 2, spread);
      return chance.with(giants) ? usual * Beliefs.GIANT_SIZE : usual;
    }
  }
}
