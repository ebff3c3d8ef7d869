package roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 4;

  @Test
  void a_scanner_reads_the_address_back() throws Exception {
    String address = "https://table.example.org/invitations/AbCdEf0123456789-_";

    BinaryBitmap seen = new BinaryBitmap(new GlobalHistogramBinarizer(drawn(svg(address, "Join"))));

    assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
  }

  @Test
  void a_label_cannot_break_out_of_its_attribute() {
    assertThat(svg("https://example.org", "Join \"><script>")).doesNotContain("<script");
  }

  private static String svg(String address, String label) {
    StringOutput out = new StringOutput();
    new QrCode(address, label).writeTo(out);
    return out.toString();
  }

  /** Draws the runs of the path, as a browser would. */
  private static RGBLuminanceSource drawn(String svg) {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(box.find()).isTrue();
    int side = Integer.parseInt(box.group(1)) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg);
    while (run.find()) {
      int left = Integer.parseInt(run.group(1)) * SCALE;
      int top = Integer.parseInt(run.group(2)) * SCALE;
      int width = Integer.parseInt(run.group(3)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
      }
    }
    return new RGBLuminanceSource(side, side, pixels);
  }
}
