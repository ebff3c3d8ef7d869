package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;

/** Cells between commas, semicolons or tabs. */
record Delimited(Encoding encoding, char delimiter) implements Layout {
  @Override
  public void read(Path file, RowVisitor visitor) throws IOException {
    new DelimitedReading(this, visitor).read(file);
  }

  @Override
  public String name() {
    String separated =
        switch (delimiter) {
          case '\t' -> "tab-separated";
          case ';' -> "semicolon-separated";
          case '|' -> "bar-separated";
          default -> "comma-separated";
        };
    return separated + ", " + encoding.name();
  }

  @Override
  public boolean even() {
    return true;
  }
}
