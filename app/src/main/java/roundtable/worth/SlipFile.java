package roundtable.worth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import roundtable.imports.Limits;
import roundtable.imports.PlainRows;
import roundtable.web.Upload;

/** An uploaded report on its way: on disk while it is read, and no longer. */
final class SlipFile {
  private SlipFile() {}

  /** Empty when it is too large or no such report. */
  static Optional<SlipReport> read(Upload upload) throws IOException {
    Path file = Files.createTempFile("slips", "");
    try {
      boolean whole = write(upload, file);
      upload.drop();
      Optional<List<PlainRows.Row>> rows = whole ? PlainRows.in(file) : Optional.empty();
      return rows.flatMap(SlipReport::of);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean write(Upload upload, Path file) throws IOException {
    byte[] bytes = upload.stream().readNBytes((int) Limits.BROWSER.bytes() + 1);
    Files.write(file, bytes);
    return bytes.length <= Limits.BROWSER.bytes();
  }
}
