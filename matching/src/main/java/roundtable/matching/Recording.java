package roundtable.matching;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes the parts of an index down: big-endian numbers, arrays after their length. */
final class Recording implements Tape {
  private final CRC32 sum = new CRC32();
  private final DataOutputStream out;

  Recording(OutputStream stream) {
    out = new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(stream, sum)));
  }

  @Override
  public int number(int number) throws IOException {
    out.writeInt(number);
    return number;
  }

  @Override
  public int[] ints(int[] array) throws IOException {
    out.writeInt(array.length);
    for (int value : array) {
      out.writeInt(value);
    }
    return array;
  }

  @Override
  public char[] chars(char[] array) throws IOException {
    out.writeInt(array.length);
    for (char value : array) {
      out.writeChar(value);
    }
    return array;
  }

  @Override
  public byte[] bytes(byte[] array) throws IOException {
    out.writeInt(array.length);
    out.write(array);
    return array;
  }

  /** The checksum of all that was recorded ends it. */
  void end() throws IOException {
    out.flush();
    out.writeInt((int) sum.getValue());
    out.flush();
  }
}
