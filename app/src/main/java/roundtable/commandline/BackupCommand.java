package roundtable.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import roundtable.Settings;
import roundtable.database.Backup;

/** Copies everything into one file, while the server runs. */
@Command(
    name = "backup",
    description = "Copies everything into one new file; the server may go on running.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
  @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist yet")
  private Path file = Path.of("");

  @Override
  public void run() {
    Settings settings = Main.settings();
    Backup.write(settings.database(), settings.data(), file);
    System.out.println("Everything is in " + file.toAbsolutePath());
  }
}
