package roundtable.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Finds out how a file's letters are written: by its mark, or by counting its bytes. */
final class EncodingFinder {
  /** A byte order mark, in hexadecimal digits. */
  private record Mark(Charset charset, String digits) {}

  /** The longest first, because UTF-32's begins with UTF-16's. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), "fffe0000"),
          new Mark(StandardCharsets.UTF_8, "efbbbf"),
          new Mark(StandardCharsets.UTF_16LE, "fffe"),
          new Mark(StandardCharsets.UTF_16BE, "feff"));

  private EncodingFinder() {}

  static Optional<Encoding> find(Path file) throws IOException {
    String start = HexFormat.of().formatHex(start(file, 4));
    Optional<Encoding> marked =
        MARKS.stream()
            .filter(mark -> start.startsWith(mark.digits()))
            .map(mark -> new Encoding(mark.charset(), mark.digits().length() / 2))
            .findFirst();
    return marked.isPresent() ? marked : counted(ByteCensus.of(file));
  }

  /** The first bytes of a file, fewer where it is shorter. */
  static byte[] start(Path file, int length) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return Arrays.copyOf(bytes.readNBytes(length), (int) Math.min(length, Files.size(file)));
    }
  }

  private static Optional<Encoding> counted(ByteCensus census) {
    if (census.utf16LittleEndian()) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
    }
    if (census.utf16BigEndian()) {
      return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0));
    }
    if (census.binary()) {
      return Optional.empty();
    }
    if (census.utf8()) {
      return Optional.of(new Encoding(StandardCharsets.UTF_8, 0));
    }
    return census.western() ? Optional.of(new Encoding(Encoding.WESTERN, 0)) : Optional.empty();
  }
}
