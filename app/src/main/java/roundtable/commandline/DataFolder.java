package roundtable.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The data folder, held by one running server: two would both believe to be the one writer of its
 * file. The system lets go of it when the server ends, however it ends.
 */
final class DataFolder {
  private DataFolder() {}

  static void hold(Path folder, Runnable work) {
    try {
      Files.createDirectories(folder);
      Path lock = folder.resolve("running.lock");
      try (FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (channel.tryLock() == null) {
          throw new IllegalArgumentException(
              "A server is running on %s. End it first, or set ROUNDTABLE_DATA to another folder."
                  .formatted(folder.toAbsolutePath()));
        }
        work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
