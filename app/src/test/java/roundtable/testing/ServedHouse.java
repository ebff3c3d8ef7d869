package roundtable.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.live.SteadyClock;

/** The product in a process of its own, on one port, so that it can be killed and started again. */
public final class ServedHouse implements AutoCloseable {
  private final Settings settings;
  private final TestClock clock;
  private final int port = freePort();
  private @Nullable Process process;

  ServedHouse(Settings settings, TestClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The process: serves until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    Settings settings =
        new Settings(
            Integer.parseInt(arguments[0]),
            java.nio.file.Path.of(arguments[1]),
            arguments[2],
            "http://localhost:" + arguments[0],
            "");
    SteadyClock clock = new SteadyClock(new TestClock(Duration.parse(arguments[3])));
    try (Roundtable product = new Roundtable(settings, clock)) {
      System.out.println("ready " + product.port());
      Thread.currentThread().join();
    }
  }

  public String address() {
    return "http://localhost:" + port;
  }

  public Caller stranger() {
    return new Caller(address());
  }

  /** Starts it and waits until it answers. */
  public ServedHouse start() {
    try {
      Process started = command().start();
      process = started;
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("ready")) {
          return this;
        }
      }
      throw new IllegalStateException("the server did not start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As kill -9 does: no goodbye, nothing flushed. */
  public void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().onExit().join();
      process = null;
    }
  }

  @Override
  public void close() {
    kill();
    Folder.remove(settings.data());
  }

  private ProcessBuilder command() {
    String java = System.getProperty("java.home") + "/bin/java";
    ProcessBuilder command =
        new ProcessBuilder(
            List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Djdk.virtualThreadScheduler.parallelism=16",
                "-cp",
                System.getProperty("java.class.path"),
                ServedHouse.class.getName(),
                Integer.toString(port),
                settings.data().toString(),
                settings.database(),
                clock.ahead().toString()));
    Map<String, String> environment = command.environment();
    environment.put("LC_ALL", "C.UTF-8");
    return command.redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
