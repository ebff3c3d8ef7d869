package roundtable.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An address as a drawing in the page: nothing to fetch, sharp at any size. A template writes it as
 * {@code ${qr}}.
 *
 * @param label what it is for, told to those who cannot see it
 */
public record QrCode(String address, String label) implements Content {
  /** White modules around; the style's {@code .qr} box adds the rest of the four scanners want. */
  private static final int EDGE = 2;

  @Override
  public void writeTo(TemplateOutput output) {
    ByteMatrix modules = modules();
    int side = modules.getWidth() + 2 * EDGE;
    output.writeContent(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"".formatted(side, side));
    Escape.htmlAttribute(label, output);
    output.writeContent("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h");
    output.writeContent(side + "v" + side + "H0z\"/><path fill=\"#000\" d=\"" + dark(modules));
    output.writeContent("\"/></svg>");
  }

  private ByteMatrix modules() {
    try {
      return Encoder.encode(
              address,
              ErrorCorrectionLevel.M,
              Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address.length(), e);
    }
  }

  /** Each run of dark modules as one rectangle: half the bytes of one a module. */
  private static StringBuilder dark(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int run = run(modules, x, y);
        if (run > 0) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
        x += run + 1;
      }
    }
    return path;
  }

  private static int run(ByteMatrix modules, int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y) == 1) {
      end++;
    }
    return end - x;
  }
}
