package roundtable.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LiveLoadTest {
  @Test
  void every_tap_of_a_robot_is_one_the_product_takes() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    LiveLoad.measure(new PrintStream(printed, true, StandardCharsets.UTF_8), 3, 6);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("one tap after another", "everyone at once");
  }
}
