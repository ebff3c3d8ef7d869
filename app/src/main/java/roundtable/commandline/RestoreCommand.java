package roundtable.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import roundtable.Settings;
import roundtable.database.Backup;

/** Brings a backup back. */
@Command(
    name = "restore",
    description = "Brings a backup back. The server must not be running.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {
  @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
  private Path file = Path.of("");

  @Override
  public void run() {
    Settings settings = Main.settings();
    DataFolder.hold(
        settings.data(), () -> Backup.restore(settings.database(), settings.data(), file));
    System.out.println("Restored from " + file.toAbsolutePath());
  }
}
