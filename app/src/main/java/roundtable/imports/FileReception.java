package roundtable.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Takes files in: written to disk as they come, looked through once, refused with a reason. */
public final class FileReception {
  private final Limits limits;

  public FileReception(Limits limits) {
    this.limits = limits;
  }

  /** Writes the stream to a file, no further than the limit; a refused file is deleted at once. */
  public Reception receive(InputStream bytes, Path file) throws IOException {
    Reception reception = write(bytes, file) ? open(file) : tooLarge();
    if (reception instanceof Refusal) {
      Files.deleteIfExists(file);
    }
    return reception;
  }

  /** Looks through a file received before. */
  public Reception open(Path file) throws IOException {
    byte[] start = EncodingFinder.start(file, 8);
    if (start.length == 0) {
      return new Refusal("This file is empty. Export the list again and choose the new file.");
    }
    Optional<KnownKind> known = KnownKind.of(start);
    return known.isPresent() ? known.get().refusal() : openText(file);
  }

  private Reception openText(Path file) throws IOException {
    Optional<Encoding> encoding = EncodingFinder.find(file);
    if (encoding.isEmpty()) {
      return new Refusal(
          "The letters in this file could not be read: it is not text, or text of an unusual kind."
              + " Open it in your spreadsheet and save it as “CSV UTF-8”.");
    }
    return new Survey(limits).of(file, layout(file, encoding.get()));
  }

  private static Layout layout(Path file, Encoding encoding) throws IOException {
    return CardLines.opens(file, encoding)
        ? new Cards(encoding)
        : DelimiterFinder.find(file, encoding);
  }

  private boolean write(InputStream bytes, Path file) throws IOException {
    try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[16 << 10];
      long written = 0;
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        written += read;
        if (written > limits.bytes()) {
          return false;
        }
        out.write(buffer, 0, read);
      }
    }
    return true;
  }

  /** For one who already knows the length and need not read. */
  public Refusal tooLarge() {
    return new Refusal(
        "This file is larger than %d MB. Export fewer columns, or split it and import each part."
            .formatted(limits.bytes() >> 20));
  }
}
