package roundtable.calibration;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import roundtable.evidence.simulation.Plan;
import roundtable.evidence.simulation.Simulation;
import roundtable.evidence.simulation.World;
import roundtable.evidence.worth.Ledger;
import roundtable.evidence.worth.Terms;
import roundtable.evidence.worth.Worth;

/** How long one verdict takes: three years of a member in a group of thirty. */
final class VerdictTime {
  private static final int WARM = 50;
  private static final int RUNS = 101;
  private static final double MILLISECOND = 1e6;

  private VerdictTime() {}

  public static void main(String[] arguments) {
    Plan plan = new Plan(30, 36, new Plan.Rhythm(4, .85, 9, .3), new Terms(50, 20, 2_000));
    for (World world : new World[] {World.AS_MODELLED, World.NEWCOMER_RAMP}) {
      Ledger ledger = Simulation.group(world, plan, 3).ledger(0);
      System.out.printf("%s: first %.1f ms", world.told(), spent(ledger));
      for (int warm = 0; warm < WARM; warm++) {
        spent(ledger);
      }
      double[] runs = new double[RUNS];
      Arrays.setAll(runs, run -> spent(ledger));
      Arrays.sort(runs);
      System.out.printf(", median %.1f ms of processor time%n", runs[RUNS / 2]);
    }
  }

  private static double spent(Ledger ledger) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Worth.of(ledger);
    return (threads.getCurrentThreadCpuTime() - start) / MILLISECOND;
  }
}
