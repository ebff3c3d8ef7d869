package roundtable.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import roundtable.imports.Mapping;
import roundtable.imports.Progress;

/** A file that its owner brings: looked at, on its way in, or done. */
public record ClientImport(long id, long listId, Source source, Mapping mapping, Course course) {
  /**
   * @param storedAs the file's name in the folder of uploads, gone once the import has ended
   */
  public record Source(String fileName, String storedAs, String fingerprint) {}

  public record Course(
      Instant uploadedAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      Progress progress) {}

  public boolean waiting() {
    return course.startedAt() == null;
  }

  public boolean running() {
    return course.startedAt() != null && course.endedAt() == null;
  }
}
