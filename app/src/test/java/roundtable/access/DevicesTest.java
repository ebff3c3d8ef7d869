package roundtable.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.House;

class DevicesTest {
  private static final Pattern ENDING = Pattern.compile("/me/devices/\\d+/ending");

  @Test
  void another_device_can_be_signed_out_from_here() {
    try (House house = House.open()) {
      Caller phone = house.signedIn("ada@example.org", "Ada");
      Caller laptop = house.signedIn("ada@example.org", "Ada");

      laptop.post(ending(laptop));

      assertThat(phone.get("/me").status()).isEqualTo(302);
      assertThat(laptop.get("/me").status()).isEqualTo(200);
    }
  }

  @Test
  void another_persons_device_is_as_missing() {
    try (House house = House.open()) {
      Caller ada = house.signedIn("ada@example.org", "Ada");
      house.signedIn("ada@example.org", "Ada");
      Caller eve = house.signedIn("eve@example.org", "Eve");

      Caller.Answer foreign = eve.post(ending(ada));
      Caller.Answer missing = eve.post("/me/devices/999999/ending");

      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.body()).isEqualTo(missing.body());
      assertThat(ada.get("/me").status()).isEqualTo(200);
    }
  }

  @Test
  void a_browser_is_named_in_plain_words() {
    assertThat(
            Device.named(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Mobile Safari/604"))
        .isEqualTo("Safari on iPhone");
    assertThat(Device.named(null)).isEqualTo("an unknown device on an unknown device");
  }

  private static String ending(Caller from) {
    Matcher found = ENDING.matcher(from.get("/me/devices").body());
    assertThat(found.find()).isTrue();
    return found.group();
  }
}
