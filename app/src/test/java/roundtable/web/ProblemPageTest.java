package roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.House;
import roundtable.testing.Screen;

class ProblemPageTest {
  @Test
  void a_missing_page_says_so_and_shows_the_way_back() {
    try (House house = House.open();
        Screen phone = Browser.phone(house).open("/nothing")) {
      assertThat(phone.page().locator("h1").innerText()).isEqualTo("There is nothing here");
      phone.screenshot("problem-missing-phone");
    }
  }
}
