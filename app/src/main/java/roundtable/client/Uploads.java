package roundtable.client;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder where a file lies between its upload and the end of its import, and no longer. */
public record Uploads(Path folder) {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  Path file(String storedAs) throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(storedAs);
  }

  void discard(String storedAs) {
    try {
      Files.deleteIfExists(folder.resolve(storedAs));
    } catch (IOException stays) {
      LOG.warn("an uploaded file could not be deleted: {}", stays.getClass().getName());
    }
  }

  /** Deletes what no import waits for, such as an upload that a stop cut short. */
  void discardAllBut(Set<String> wanted) throws IOException {
    Files.createDirectories(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!wanted.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
