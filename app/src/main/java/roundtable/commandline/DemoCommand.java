package roundtable.commandline;

import java.time.InstantSource;
import picocli.CommandLine.Command;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.live.SteadyClock;

/** Plays: an invented group, and addresses so that one person can be a whole table. */
@Command(
    name = "demo",
    description = "Runs an invented group that one person can play a whole round with.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Runnable {
  @Override
  public void run() {
    Settings settings = Main.settings();
    DataFolder.hold(settings.data(), () -> play(settings));
  }

  private static void play(Settings settings) {
    SteadyClock clock = new SteadyClock(InstantSource.system());
    try (Roundtable product = Roundtable.withDemo(settings, clock)) {
      clock.steadyWhile(product.running()::timerRuns);
      Runtime.getRuntime().addShutdownHook(new Thread(product::close));
      invite("http://localhost:" + product.port());
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void invite(String site) {
    System.out.println(
        """

        The Tuesday Table is about to meet. Open these four, side by side:

          the table screen       %1$s/demo/table
          Ada, who facilitates   %1$s/demo/facilitator
          Bruno's phone          %1$s/demo/phones/2
          Dana's phone           %1$s/demo/phones/4

        At Ada's desk: Start the round, then Next. Make it Dana's turn, tap a company on her phone,
        and see who knows it too.

        Two years lie behind these groups, made up. Each of these signs you in as somebody:

          is it worth Ada's time?  %1$s/demo/worth
          Jo, who is new           %1$s/demo/newcomer

        Ctrl-C ends it; what happened stays in the data folder."""
            .formatted(site));
  }
}
