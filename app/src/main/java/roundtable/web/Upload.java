package roundtable.web;

import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one file of a form, as a stream: it is read where it goes and lies in no temporary folder of
 * the server.
 */
public final class Upload {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

  /** A browser that is still sending does not listen: what is too large is read and dropped. */
  private static final long MOST_DROPPED = 256L << 20;

  private static final Duration LONGEST_DROP = Duration.ofSeconds(60);
  private static final int LONGEST_HEADER = 8_192;

  private final InputStream all;
  private final UploadPart part;
  private final String fileName;

  private Upload(InputStream all, UploadPart part, String fileName) {
    this.all = all;
    this.part = part;
    this.fileName = fileName;
  }

  /** Empty when the form holds no file, or none was chosen. */
  public static Optional<Upload> in(Context context) throws IOException {
    Matcher boundary = BOUNDARY.matcher(String.valueOf(context.contentType()));
    if (!boundary.find()) {
      return Optional.empty();
    }
    InputStream all = new BufferedInputStream(context.req().getInputStream());
    Matcher name = FILE_NAME.matcher(header(all));
    return name.find() && !name.group(1).isEmpty()
        ? Optional.of(new Upload(all, new UploadPart(all, boundary.group(1)), name.group(1)))
        : Optional.empty();
  }

  /** As the person knows the file, without the folders that some browsers tell. */
  public String fileName() {
    String seen = Form.seen(fileName);
    return seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
  }

  public InputStream stream() {
    return part;
  }

  /** Reads what is left and drops it, so that the browser gets to see the answer. */
  public void drop() throws IOException {
    byte[] buffer = new byte[64 << 10];
    long until = System.nanoTime() + LONGEST_DROP.toNanos();
    long dropped = 0;
    for (int read = all.read(buffer);
        read >= 0 && dropped < MOST_DROPPED && System.nanoTime() < until;
        read = all.read(buffer)) {
      dropped += read;
    }
  }

  /** The lines before the first part's bytes. */
  private static String header(InputStream all) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    while (header.size() < LONGEST_HEADER) {
      int next = all.read();
      if (next < 0) {
        break;
      }
      header.write(next);
      if (next == '\n' && header.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
        break;
      }
    }
    return header.toString(StandardCharsets.UTF_8);
  }
}
