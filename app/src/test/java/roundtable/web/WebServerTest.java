package roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.House;

class WebServerTest {
  @Test
  void two_missing_pages_are_the_same_bytes() {
    try (House house = House.open()) {
      Caller.Answer one = house.stranger().get("/nothing");
      Caller.Answer other = house.signedIn("ada@example.org", "Ada").get("/neither");

      assertThat(one.status()).isEqualTo(404);
      assertThat(one.body()).isEqualTo(other.body()).contains("There is nothing here");
    }
  }

  @Test
  void another_sites_form_is_refused() {
    try (House house = House.open()) {
      Caller stranger = house.stranger();

      Caller.Answer answer =
          stranger.send(
              stranger
                  .request("/sign-in")
                  .header("Sec-Fetch-Site", "cross-site")
                  .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));

      assertThat(answer.status()).isEqualTo(403);
    }
  }
}
