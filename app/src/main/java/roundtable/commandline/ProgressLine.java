package roundtable.commandline;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** How far a long task is: a bar on a terminal, a line every tenth otherwise. */
final class ProgressLine {
  private static final int WIDTH = 30;

  /** Shorter tasks are over before one has read that they began. */
  private static final int SHORT = 2_000;

  private final PrintWriter out;
  private final String task;
  private final int of;
  private final boolean terminal;
  private int shown;

  ProgressLine(PrintWriter out, String task, int of) {
    this.out = out;
    this.task = task;
    this.of = of;
    this.terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  void at(int done) {
    int percent = (int) (100L * done / Math.max(1, of));
    if (of >= SHORT && percent >= shown + (terminal ? 1 : 10)) {
      shown = percent;
      show(percent);
    }
  }

  private void show(int percent) {
    if (terminal) {
      int full = percent * WIDTH / 100;
      String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
      out.print("\r" + task + " [" + bar + "] " + percent + " %" + (percent == 100 ? "\n" : ""));
    } else {
      out.println(task + ": " + percent + " %");
    }
    out.flush();
  }
}
