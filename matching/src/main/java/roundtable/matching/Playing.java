package roundtable.matching;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Reads the parts of an index back. Room is made as it fills: a false length costs nothing. */
final class Playing implements Tape {
  private final CRC32 sum = new CRC32();
  private final DataInputStream in;
  private final byte[] buffer = new byte[1 << 16];

  Playing(InputStream stream) {
    in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(stream), sum));
  }

  @Override
  public int number(int unused) throws IOException {
    return in.readInt();
  }

  @Override
  public int[] ints(int[] unused) throws IOException {
    int length = length();
    int[] array = {};
    for (int at = 0; at < length; ) {
      int end = at + fill((length - at) * 4L) / 4;
      array = Packed.room(array, end);
      for (int octet = 0; at < end; octet += 4) {
        array[at++] = pair(octet) << 16 | pair(octet + 2);
      }
    }
    return Arrays.copyOf(array, length);
  }

  @Override
  public char[] chars(char[] unused) throws IOException {
    int length = length();
    char[] array = {};
    for (int at = 0; at < length; ) {
      int end = at + fill((length - at) * 2L) / 2;
      array = Packed.room(array, end);
      for (int octet = 0; at < end; octet += 2) {
        array[at++] = (char) pair(octet);
      }
    }
    return Arrays.copyOf(array, length);
  }

  /** Reads what is wanted into the buffer, or as much as it holds; how much. */
  private int fill(long wanted) throws IOException {
    int octets = (int) Math.min(wanted, buffer.length);
    in.readFully(buffer, 0, octets);
    return octets;
  }

  private int pair(int at) {
    return (buffer[at] & 0xFF) << 8 | (buffer[at + 1] & 0xFF);
  }

  @Override
  public byte[] bytes(byte[] unused) throws IOException {
    int length = length();
    byte[] array = in.readNBytes(length);
    if (array.length < length) {
      throw new EOFException();
    }
    return array;
  }

  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new EOFException();
    }
    return length;
  }

  /** Whether all that was read is what was recorded. */
  boolean isWhole() throws IOException {
    int expected = (int) sum.getValue();
    return in.readInt() == expected && in.read() < 0;
  }
}
