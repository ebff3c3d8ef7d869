package roundtable.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Counts the bytes of a file in one pass, and says how its letters are written. */
final class ByteCensus {
  private static final int[] NOT_WESTERN = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

  private final long[] even = new long[256];
  private final long[] odd = new long[256];
  private final Utf8Check utf8 = new Utf8Check();
  private long length;

  static ByteCensus of(Path file) throws IOException {
    ByteCensus census = new ByteCensus();
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] buffer = new byte[8192];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        census.count(buffer, read);
      }
    }
    return census;
  }

  private void count(byte[] buffer, int read) {
    for (int i = 0; i < read; i++) {
      int value = buffer[i] & 0xFF;
      (length++ % 2 == 0 ? even : odd)[value]++;
      utf8.next(value);
    }
  }

  boolean utf8() {
    return utf8.whole() && seen(0) == 0;
  }

  /** Latin text in UTF-16 without a mark: nearly every second byte is zero. */
  boolean utf16BigEndian() {
    return even[0] * 10 > length * 3 && odd[0] * 100 < length;
  }

  boolean utf16LittleEndian() {
    return odd[0] * 10 > length * 3 && even[0] * 100 < length;
  }

  /** Control bytes have no place in a list. Tab, line ends, form feed and end-of-file do. */
  boolean binary() {
    long control = 0;
    for (int value = 0; value < 32; value++) {
      control += "\t\n\r\f\u001A".indexOf(value) >= 0 ? 0 : seen(value);
    }
    return control * 1000 > length || seen(0) > 0;
  }

  /**
   * In Western European text letters beyond ASCII are rare; in Cyrillic, Greek or Japanese bytes
   * read as if they were Western, they are most of the text.
   */
  boolean western() {
    long high = 0;
    for (int value = 128; value < 256; value++) {
      high += seen(value);
    }
    return high * 4 < length && Arrays.stream(NOT_WESTERN).allMatch(value -> seen(value) == 0);
  }

  private long seen(int value) {
    return even[value] + odd[value];
  }
}
