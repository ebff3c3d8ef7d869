package roundtable.matching;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * An index as bytes: a mark, the version of the layout, the sum of the shipped tables, the parts,
 * the sum of all that. The checksum finds damage; it does not keep out who means harm.
 */
final class Snapshot {
  /** "RTMX". */
  private static final int MARK = 0x52544D58;

  /** To be raised whenever names are normalised or laid out differently. */
  private static final int LAYOUT = 3;

  private static final String DAMAGED = "This snapshot is damaged. Make it anew from the lists.";

  private Snapshot() {}

  /** A part of an index that knows what it consists of. */
  interface Part {
    void pass(Tape tape) throws IOException;
  }

  static void write(OutputStream out, Part index) throws IOException {
    Recording recording = new Recording(out);
    recording.number(MARK);
    recording.number(LAYOUT);
    recording.number(tables());
    index.pass(recording);
    recording.end();
  }

  static void read(InputStream in, Part index) throws IOException {
    Playing playing = new Playing(in);
    try {
      heading(playing);
      index.pass(playing);
      if (!playing.isWhole()) {
        throw new IOException(DAMAGED);
      }
    } catch (EOFException e) {
      throw new IOException(DAMAGED, e);
    }
  }

  private static void heading(Playing playing) throws IOException {
    if (playing.number(0) != MARK) {
      throw new IOException("This is no snapshot of an index.");
    }
    if (playing.number(0) != LAYOUT || playing.number(0) != tables()) {
      throw new IOException(
          "This snapshot was made by another version. Make it anew from the lists.");
    }
  }

  /**
   * Names in a snapshot are normalised already: other tables would read the questions otherwise.
   */
  private static int tables() {
    CRC32 sum = new CRC32();
    for (String file : Shipped.FOR_NAMES) {
      Shipped.table(file).forEach(line -> line.chars().forEach(sum::update));
    }
    return (int) sum.getValue();
  }
}
