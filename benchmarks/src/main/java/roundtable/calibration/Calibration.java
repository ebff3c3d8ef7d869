package roundtable.calibration;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures the verdicts over simulated groups: {@code --groups N} in each setting, {@code --seed
 * S}. Uses every core; stopped in between, it tells what it has seen so far.
 */
public final class Calibration {
  private static final int AT_ONCE = 20;
  private static final int USUAL_GROUPS = 1_000;

  private final int groups;
  private final long seed;
  private final Map<Setting, Score> scores = new LinkedHashMap<>();
  private volatile boolean stopped;

  Calibration(int groups, long seed) {
    this.groups = groups;
    this.seed = seed;
    Setting.all().forEach(setting -> scores.put(setting, new Score()));
  }

  public static void main(String[] arguments) throws InterruptedException {
    List<String> given = Arrays.asList(arguments);
    Calibration calibration =
        new Calibration((int) number(given, "--groups", USUAL_GROUPS), number(given, "--seed", 1));
    Thread main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> calibration.stop(main)));
    calibration.run(System.err);
    calibration.tell(System.out);
  }

  private static long number(List<String> given, String option, long usual) {
    int at = given.indexOf(option);
    return at < 0 ? usual : Long.parseLong(given.get(at + 1));
  }

  /** Every group of every setting, the settings in turn, so that all come on evenly. */
  Map<Setting, Score> run(PrintStream progress) throws InterruptedException {
    Progress bar = new Progress(progress, (long) groups * scores.size(), System.nanoTime());
    try (ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < groups; from += AT_ONCE) {
        int first = from;
        scores.forEach((setting, score) -> cores.execute(() -> judge(setting, score, first, bar)));
      }
      cores.shutdown();
      cores.awaitTermination(1, TimeUnit.DAYS);
    }
    return scores;
  }

  private void judge(Setting setting, Score score, int from, Progress bar) {
    int to = Math.min(groups, from + AT_ONCE);
    Score part = new Score();
    for (int number = from; number < to && !stopped; number++) {
      part.judge(setting.group(seed, number), setting.breakEven());
    }
    score.add(part);
    if (!stopped) {
      bar.add(to - from, System.nanoTime());
    }
  }

  private void stop(Thread main) {
    stopped = true;
    try {
      main.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(PrintStream out) {
    Table table = new Table(scores);
    out.println(groups + " groups of " + Setting.MEMBERS + " a setting, seed " + seed);
    out.println("good: net >= +25 % of the cost; bad: net <= -50 %; all figures in percent");
    out.println();
    out.println(table.text());
    out.print(table.csv());
    out.flush();
  }
}
