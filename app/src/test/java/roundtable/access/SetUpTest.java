package roundtable.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.House;

class SetUpTest {
  private static Optional<String> print(House house) {
    return house.database().write(tx -> SetUpLinks.print(tx, house.clock().instant()));
  }

  @Test
  void opening_the_address_changes_nothing_and_sending_its_form_uses_it() {
    try (House house = House.open()) {
      String path = print(house).orElseThrow();
      Caller operator = house.stranger();

      operator.get(path);
      assertThat(operator.get(path).status()).isEqualTo(200);
      operator.post(path, "name", "Ada", "email", "ada@example.org");

      assertThat(operator.get("/outbox").status()).isEqualTo(200);
      assertThat(house.stranger().get(path).status()).isEqualTo(404);
      assertThat(print(house)).isEmpty();
    }
  }

  @Test
  void a_new_address_ends_the_one_before() {
    try (House house = House.open()) {
      String old = print(house).orElseThrow();
      print(house);

      assertThat(house.stranger().get(old).status()).isEqualTo(404);
    }
  }

  @Test
  void the_outbox_is_as_missing_to_everyone_but_the_operator() {
    try (House house = House.open()) {
      Caller.Answer member = house.signedIn("bea@example.org", "Bea").get("/outbox");

      assertThat(member.status()).isEqualTo(404);
      assertThat(member.body()).isEqualTo(house.stranger().get("/nothing").body());
    }
  }
}
