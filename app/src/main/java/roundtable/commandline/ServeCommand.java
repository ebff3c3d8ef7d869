package roundtable.commandline;

import java.time.InstantSource;
import picocli.CommandLine.Command;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.access.SetUpLinks;
import roundtable.live.SteadyClock;
import roundtable.web.SiteAddress;

/** Runs the server until it is ended. */
@Command(name = "serve", description = "Runs the server.", mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  @Override
  public void run() {
    Settings settings = Main.settings();
    DataFolder.hold(settings.data(), () -> serve(settings));
  }

  private static void serve(Settings settings) {
    SteadyClock clock = new SteadyClock(InstantSource.system());
    try (Roundtable product = new Roundtable(settings, clock)) {
      clock.steadyWhile(product.running()::timerRuns);
      Runtime.getRuntime().addShutdownHook(new Thread(product::close));
      greet(product, new SiteAddress(settings.address(), product.port()));
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void greet(Roundtable product, SiteAddress site) {
    System.out.println("Roundtable is ready: " + site.link("/"));
    product
        .database()
        .write(tx -> SetUpLinks.print(tx, InstantSource.system().instant()))
        .ifPresent(
            path ->
                System.out.println(
                    "Nobody runs it yet. Open this address, which works once: " + site.link(path)));
  }
}
