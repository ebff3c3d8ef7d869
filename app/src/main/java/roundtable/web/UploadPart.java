package roundtable.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one part of a form, up to its boundary (RFC 2046). */
final class UploadPart extends InputStream {
  private final byte[] boundary;
  private final PushbackInputStream all;
  private boolean over;

  UploadPart(InputStream all, String boundary) {
    this.boundary = ("\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.all = new PushbackInputStream(all, this.boundary.length);
  }

  @Override
  public int read() throws IOException {
    int next = over ? -1 : all.read();
    if (next == '\r' && ends()) {
      over = true;
      return -1;
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int from, int most) throws IOException {
    int count = 0;
    for (int next = 0; count < most && next >= 0; ) {
      next = read();
      if (next >= 0) {
        buffer[from + count++] = (byte) next;
      }
    }
    return count == 0 && most > 0 ? -1 : count;
  }

  /** Whether the boundary follows; where it does not, what was read is put back. */
  private boolean ends() throws IOException {
    byte[] ahead = all.readNBytes(boundary.length);
    boolean ends = Arrays.equals(ahead, boundary);
    if (!ends) {
      all.unread(ahead);
    }
    return ends;
  }
}
