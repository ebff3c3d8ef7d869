package roundtable.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import roundtable.Settings;

/** Where the product starts. Without a command it serves. */
@Command(
    name = "roundtable",
    description = "Software for business networking groups. Without a command it serves.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      MatchCommand.class
    })
public final class Main implements Runnable {
  /** What a person has to put right before it can work; as sysexits and picocli have it. */
  static final int WRONG_USE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    // SQLite's native calls pin virtual threads: two slow queries froze all of them on 2 cores.
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "16");
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    // In Cairo the fifth group would lie at /groups/٥, and in Berlin 12,000 would be 12.000.
    Locale.setDefault(Locale.UK);
    return new CommandLine(new Main()).setExecutionExceptionHandler(sentence()).execute(arguments);
  }

  /** One sentence that tells what to do, never a stack trace. */
  private static IExecutionExceptionHandler sentence() {
    return (Exception problem, CommandLine commandLine, ParseResult parsed) -> {
      PrintWriter err = commandLine.getErr();
      err.println(Trouble.sentence(problem));
      err.flush();
      return WRONG_USE;
    };
  }

  static Settings settings() {
    return Settings.from(System.getenv());
  }

  @Override
  public void run() {
    new ServeCommand().run();
  }
}
