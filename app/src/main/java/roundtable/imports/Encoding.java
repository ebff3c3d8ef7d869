package roundtable.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How letters are written as bytes, and how many bytes of mark stand before them. */
record Encoding(Charset charset, int mark) {
  static final Charset WESTERN = Charset.forName("windows-1252");

  Reader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    bytes.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(bytes, charset));
  }

  String name() {
    return charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : charset.displayName();
  }

  /** Nothing in the bytes says it is Western European: the reader should look at the letters. */
  boolean guessed() {
    return charset.equals(WESTERN);
  }
}
