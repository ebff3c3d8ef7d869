package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;

/** How rows lie in a file. Streams: no layout holds more than one row at a time. */
sealed interface Layout permits Delimited, Cards {
  void read(Path file, RowVisitor visitor) throws IOException;

  /** What a person would call it. */
  String name();

  /** Whether every row ought to have as many cells as the heading. */
  default boolean even() {
    return false;
  }
}
