package roundtable.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import roundtable.matching.MatchIndex;

/** A list made searchable once and kept in a file, so that it need not be read again. */
record KeptIndex(Path file) {
  static boolean is(Path file) {
    return file.toString().endsWith(".index");
  }

  void write(MatchIndex index) throws IOException {
    if (!is(file)) {
      throw new BadInput("The file to --keep must end in .index, or it would be taken for a list.");
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      index.writeTo(out);
    }
  }

  MatchIndex read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return MatchIndex.readFrom(in);
    } catch (NoSuchFileException e) {
      throw new BadInput("There is no file " + file + ".");
    } catch (IOException e) {
      throw new BadInput(file + ": " + e.getMessage());
    }
  }
}
