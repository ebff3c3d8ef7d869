package roundtable.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Caller;
import roundtable.testing.House;
import roundtable.testing.Mails;
import roundtable.testing.Screen;

/** Changing one's own address. */
class NewAddressTest {
  private static final String OLD = "ada@example.org";
  private static final String NEW = "ada@brandt.example";

  private static Caller.Answer typed(House house, Caller ada, String email) {
    ada.post("/me/address", "email", email);
    return ada.post("/me/address/code", "code", Mails.code(house, Persons.fold(email)), "key", "k");
  }

  @Test
  void who_reads_the_new_address_moves_there_and_the_old_one_hears_of_it() {
    try (House house = House.open()) {
      Caller ada = house.signedIn(OLD, "Ada");
      Caller phone = house.signedIn(OLD, "Ada");

      assertThat(typed(house, ada, " Ada@Brandt.example ").location()).isEqualTo("/me");

      assertThat(ada.get("/me").body()).contains(NEW).doesNotContain(OLD);
      assertThat(Mails.newest(house, OLD)).contains(NEW, "If you did not change it");
      assertThat(phone.get("/me").status()).as("every other device is out").isEqualTo(302);
      assertThat(house.signedIn(OLD, "Somebody new").get("/me").body()).doesNotContain(NEW);
    }
  }

  @Test
  void without_the_code_nothing_changes() {
    try (House house = House.open()) {
      Caller ada = house.signedIn(OLD, "Ada");
      ada.post("/me/address", "email", NEW);
      String code = Mails.code(house, NEW);

      Caller.Answer wrong =
          ada.post("/me/address/code", "code", code.equals("111111") ? "222222" : "111111");
      Caller elsewhere = house.signedIn(OLD, "Ada");
      elsewhere.post("/me/address/code", "code", code);

      assertThat(wrong.status()).isEqualTo(422);
      assertThat(ada.get("/me").body()).contains(OLD).doesNotContain(NEW);
    }
  }

  @Test
  void an_address_somebody_signs_in_with_is_not_taken_over() {
    try (House house = House.open()) {
      Caller ada = house.signedIn(OLD, "Ada");
      Caller eve = house.signedIn(NEW, "Eve");

      typed(house, ada, NEW);

      assertThat(ada.get("/me").body()).contains(OLD, "Somebody signs in with that address");
      assertThat(eve.get("/me").status()).isEqualTo(200);
      assertThat(Mails.to(house, OLD)).isEmpty();
    }
  }

  @Test
  void what_is_no_address_is_told_beside_the_field() {
    try (House house = House.open()) {
      Caller ada = house.signedIn(OLD, "Ada");

      assertThat(ada.post("/me/address", "email", "ada").body()).contains("not a whole address");
      assertThat(ada.post("/me/address", "email", OLD).body()).contains("your address already");
      assertThat(ada.get("/me/address").location()).isEqualTo("/me");
      try (Screen phone = Browser.phone(house).as(ada)) {
        phone.open("/me").page().getByText("Change it").click();
        phone.page().getByLabel("Your new e-mail address").fill(NEW);
        phone.page().getByText("Ask for a code").click();
        phone.screenshot("new-address-phone");
        phone.isSound();
      }
    }
  }
}
