package roundtable.oracle;

import java.io.IOException;
import java.nio.file.Path;

/** What we say on one topic. */
interface Answer {
  void write(Path folder) throws IOException;

  Comparison compare(Folder theirs);
}
