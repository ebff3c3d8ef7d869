package roundtable.evidence.simulation;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.worth.Beliefs;

/** Draws groups from worlds. */
public final class Simulation {
  private final World world;
  private final Plan plan;
  private final Chance chance;

  private Simulation(World world, Plan plan, long seed) {
    this.world = world;
    this.plan = plan;
    this.chance = new Chance(seed);
  }

  /** The group of this world, plan and seed, always the same. */
  public static SimulatedGroup group(World world, Plan plan, long seed) {
    return new Simulation(world, plan, seed).group();
  }

  private SimulatedGroup group() {
    Trait trait = world.trait();
    double median = Math.log(Beliefs.MEDIAN_RETURN * trait.leads().median());
    double theta = chance.logNormal(median, Beliefs.RETURN_SPREAD);
    double k = usual(trait.evenness()) ? chance.oneOf(Beliefs.evenness()) : trait.evenness();
    double[] factors = months(trait);
    List<SimulatedMember> members = new ArrayList<>();
    for (int member = 0; member < plan.members(); member++) {
      double rate = theta * plan.breakEven() * chance.around1(k);
      members.add(new Membership(plan, trait, chance).lived(member, rate, factors));
    }
    return new SimulatedGroup(world, plan, members);
  }

  /** In good months everybody gets more leads. */
  private double[] months(Trait trait) {
    double swing =
        usual(trait.swing())
            ? chance.oneOf(Beliefs.swing(), Beliefs.swingWeights())
            : trait.swing();
    double[] factors = new double[plan.months()];
    for (int month = 0; month < factors.length; month++) {
      factors[month] = swing == 0 ? 1 : chance.around1(1 / swing);
    }
    return factors;
  }

  private static boolean usual(double trait) {
    return Double.isNaN(trait);
  }
}
