package roundtable.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.access.Person;
import roundtable.access.Sessions;
import roundtable.demo.DemoGroup;
import roundtable.group.Membership;
import roundtable.live.SteadyClock;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.meeting.Programme;

/**
 * Fifty robot phones on one meeting: how long from a tap until every screen shows it. A tap counts
 * from before it is sent until the last phone has the message, which is after the commit. Server
 * and robots share one process and its two cores, so the figures are on the pessimistic side.
 */
public final class LiveLoad {
  private static final InstantSource CLOCK = new SteadyClock(InstantSource.system());

  private final List<Robot> robots = new ArrayList<>();
  private final List<Arrivals> screens = new ArrayList<>();
  private final PrintStream out;

  private LiveLoad(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "16");
    int phones = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
    int taps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    measure(System.out, phones, taps);
    System.exit(0);
  }

  static void measure(PrintStream out, int phones, int taps) throws Exception {
    new LiveLoad(out).run(phones, taps);
  }

  private void run(int phones, int taps) throws Exception {
    Path folder = Files.createTempDirectory("live-load");
    String database = System.getenv().getOrDefault("ROUNDTABLE_DATABASE", "");
    Settings settings = new Settings(0, folder, database, "", "");
    // The product closes first: only then do the phones stop listening.
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Roundtable product = new Roundtable(settings, CLOCK)) {
      DemoGroup group = seat(product, phones);
      robots.forEach(robot -> threads.execute(robot::listen));
      waitForStreams(group);
      tell("warm-up", oneAfterAnother(taps / 2));
      tell("one tap after another", oneAfterAnother(taps));
      tell("everyone at once, ten times", allAtOnce(threads));
    }
  }

  private DemoGroup seat(Roundtable product, int phones) throws IOException, InterruptedException {
    DemoGroup.Wish wish = new DemoGroup.Wish(phones + 1, Programme.FIVE_MINUTE);
    DemoGroup group = DemoGroup.found(product.database(), CLOCK, product.running(), wish);
    String server = "http://localhost:" + product.port();
    for (Membership member : group.members().subList(1, phones + 1)) {
      Arrivals arrivals = new Arrivals();
      screens.add(arrivals);
      robots.add(Robot.join(server, group.meeting().pin(), session(product, member), arrivals));
    }
    happens(product, group, new MeetingCommand.TakeSeat(1));
    happens(product, group, new MeetingCommand.StartRound());
    happens(product, group, new MeetingCommand.NextTurn(1, 1));
    Mention.Named northway =
        new Mention.Named("Northway Logistics", Mention.Kind.PROSPECT, "", "", null);
    happens(product, group, new MeetingCommand.MentionCompany(1, null, northway));
    return group;
  }

  private static void happens(Roundtable product, DemoGroup group, MeetingCommand command) {
    product.running().change(group.meeting(), command, "setup " + command);
  }

  private static String session(Roundtable product, Membership member) {
    Person person = new Person(member.personId(), "", member.name());
    Sessions sessions = new Sessions(product.database(), CLOCK);
    return product.database().write(tx -> sessions.start(tx, person, "robot")).secret();
  }

  private void waitForStreams(DemoGroup group) throws InterruptedException {
    while (screens.stream().anyMatch(screen -> screen.at(1) == 0)) {
      Thread.sleep(20);
    }
    out.println(screens.size() + " phones listen to meeting " + group.meeting().id());
  }

  private double[] oneAfterAnother(int taps) throws Exception {
    double[] millis = new double[taps];
    for (int i = 0; i < taps; i++) {
      millis[i] = tapToAll(robots.get(i % robots.size()));
      progress(i + 1, taps);
    }
    return millis;
  }

  private double[] allAtOnce(ExecutorService threads) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round < 10; round++) {
      List<Future<Double>> taps = new ArrayList<>();
      robots.forEach(robot -> taps.add(threads.submit(() -> tapToAll(robot))));
      for (Future<Double> tap : taps) {
        millis.add(tap.get());
      }
      progress(round + 1, 10);
    }
    return millis.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double tapToAll(Robot robot) throws Exception {
    long sent = System.nanoTime();
    long number = robot.tap(1);
    long seen = sent;
    for (Arrivals screen : screens) {
      seen = Math.max(seen, waitFor(screen, number));
    }
    return (seen - sent) / 1e6;
  }

  private static long waitFor(Arrivals screen, long number) throws InterruptedException {
    while (screen.at(number) == 0) {
      Thread.sleep(0, 200_000);
    }
    return screen.at(number);
  }

  private void progress(int done, int all) {
    if (done % Math.max(1, all / 5) == 0) {
      out.println(100 * done / all + " %");
    }
  }

  private void tell(String what, double[] millis) {
    Arrays.sort(millis);
    out.printf(
        Locale.ROOT,
        "%-28s %6d taps   median %6.1f ms   p99 %6.1f ms   most %6.1f ms%n",
        what,
        millis.length,
        millis[millis.length / 2],
        millis[(int) (millis.length * .99)],
        millis[millis.length - 1]);
  }
}
