package roundtable.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file as text: UTF-8, or UTF-16 with a byte order mark. */
final class TextFile {
  private TextFile() {}

  static String read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new BadInput("There is no file " + file + ".");
    }
    if (Files.isDirectory(file)) {
      throw new BadInput(file + " is a folder, not a file.");
    }
    if (!Files.isReadable(file)) {
      throw new BadInput("The file " + file + " may not be opened.");
    }
    String text = decode(Files.readAllBytes(file), file);
    if (text.isBlank()) {
      throw new BadInput(file + " is empty.");
    }
    return text;
  }

  private static String decode(byte[] bytes, Path file) {
    Charset charset = charset(bytes);
    if (charset.equals(StandardCharsets.UTF_8) && hasZero(bytes)) {
      throw new BadInput(file + " is not a text file; save the list as CSV first.");
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadInput(file + " is not in UTF-8; save it as \"CSV UTF-8\" and try again.");
    }
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
    return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
