package roundtable.calibration;

import java.util.ArrayList;
import java.util.List;
import roundtable.evidence.simulation.Plan;
import roundtable.evidence.simulation.SimulatedGroup;
import roundtable.evidence.simulation.Simulation;
import roundtable.evidence.simulation.World;

/** One row of the table: a world, and how many leads a year pay for a membership. */
record Setting(World world, int breakEven) {
  static final int MEMBERS = 20;
  static final int MONTHS = 36;

  /** Every world at 4 and 12 leads a year; the model's own also at 1 and 2. */
  static List<Setting> all() {
    List<Setting> all = new ArrayList<>();
    all.add(new Setting(World.AS_MODELLED, 1));
    all.add(new Setting(World.AS_MODELLED, 2));
    for (World world : World.values()) {
      all.add(new Setting(world, 4));
      all.add(new Setting(world, 12));
    }
    return all;
  }

  @SuppressWarnings("EnumOrdinal") // tells worlds apart; the order of the list is the seed's
  SimulatedGroup group(long seed, int number) {
    long own = (seed * 31 + world.ordinal()) * 101 + breakEven;
    Plan plan = Plan.toMeasure(MEMBERS, MONTHS, breakEven);
    return Simulation.group(world, plan, mixed(own * 1_000_003 + number));
  }

  /** Stafford's mix 13, so that neighbouring numbers start unlike dice. */
  private static long mixed(long z) {
    long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    y = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
    return y ^ (y >>> 31);
  }
}
