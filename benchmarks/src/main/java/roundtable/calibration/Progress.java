package roundtable.calibration;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** A bar on a terminal, a line for every tenth otherwise. */
final class Progress {
  private static final int WIDTH = 40;

  private final PrintStream out;
  private final boolean terminal;
  private final long all;
  private final long started;
  private long done;
  private long told;

  @SuppressWarnings("SystemConsoleNull") // a console may be none where the API says so
  Progress(PrintStream out, long all, long started) {
    Console console = System.console();
    this.terminal = console != null && console.isTerminal();
    this.out = out;
    this.all = all;
    this.started = started;
  }

  synchronized void add(int groups, long now) {
    done += groups;
    long step = terminal ? Math.max(1, all / 500) : Math.max(1, all / 10);
    if (done / step > told) {
      told = done / step;
      tell((now - started) / 1e9);
    }
  }

  private void tell(double seconds) {
    double left = seconds * (all - done) / done;
    String figures =
        String.format(
            Locale.ROOT, "%d of %d groups, about %.0f s more", done, all, Math.ceil(left));
    if (terminal) {
      int full = (int) (WIDTH * done / all);
      String end = done == all ? "\n" : "";
      out.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + figures + "   " + end);
    } else {
      out.println(figures);
    }
    out.flush();
  }
}
