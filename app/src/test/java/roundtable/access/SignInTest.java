package roundtable.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.House;
import roundtable.testing.Mails;

class SignInTest {
  private static final String ADA = "ada@example.org";

  private final House house = House.open();
  private final Caller browser = house.stranger();

  @AfterEach
  void close() {
    house.close();
  }

  private Caller.Answer type(Caller from, String code) {
    return from.post("/sign-in/code", "code", code, "next", "/me");
  }

  private String askedCode() {
    browser.post("/sign-in", "email", ADA, "next", "/me");
    return Mails.code(house, ADA);
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  @Test
  void the_mailed_code_signs_in_and_leads_on_to_where_one_was_going() {
    String code = askedCode();

    Caller.Answer answer = type(browser, code.substring(0, 3) + " " + code.substring(3));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.location()).isEqualTo("/me");
    assertThat(browser.get("/me").body()).contains(ADA);
  }

  @Test
  void a_code_works_once() {
    String code = askedCode();
    Caller thief = house.stranger();
    browser.cookies().forEach(thief::withCookie);

    type(browser, code);

    assertThat(type(thief, code).status()).isEqualTo(422);
  }

  @Test
  void a_code_works_in_the_browser_that_asked_alone() {
    String code = askedCode();

    assertThat(type(house.stranger(), code).status()).isEqualTo(422);
  }

  @Test
  void a_code_runs_out_after_ten_minutes() {
    String code = askedCode();

    house.clock().pass(Duration.ofMinutes(10));

    assertThat(type(browser, code).body()).contains("run out");
  }

  @Test
  void the_eleventh_try_is_too_late_even_with_the_right_code() {
    String code = askedCode();
    for (int i = 0; i < 9; i++) {
      assertThat(type(browser, wrong(code)).body()).contains("left");
    }

    assertThat(type(browser, wrong(code)).body()).contains("run out");
    assertThat(type(browser, code).body()).contains("run out");
  }

  @Test
  void the_answer_is_the_same_whether_or_not_the_address_is_known() {
    house.signedIn(ADA, "Ada");

    Caller.Answer known = browser.post("/sign-in", "email", ADA);
    Caller.Answer unknown = house.stranger().post("/sign-in", "email", "eve@example.org");

    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
    assertThat(known.location()).isEqualTo(unknown.location());
  }

  @Test
  void a_sixth_code_within_an_hour_is_not_sent() {
    for (int i = 0; i < 5; i++) {
      browser.post("/sign-in", "email", ADA);
    }

    assertThat(browser.post("/sign-in", "email", ADA).status()).isEqualTo(422);
    assertThat(Mails.to(house, ADA)).hasSize(5);
  }

  @Test
  void nobody_is_led_on_to_another_site() {
    for (String elsewhere : new String[] {"https://evil.example", "//evil.example", "/\\evil"}) {
      assertThat(NextPage.of(elsewhere)).isEqualTo("/");
    }
    assertThat(NextPage.of("/groups/4")).isEqualTo("/groups/4");
  }

  @Test
  void signing_out_ends_the_session_and_not_just_the_cookie() {
    Caller ada = house.signedIn(ADA, "Ada");
    Caller copy = house.stranger();
    ada.cookies().forEach(copy::withCookie);

    ada.post("/sign-out");

    assertThat(copy.get("/me").location()).startsWith("/sign-in");
  }

  @Test
  void a_strangers_asking_does_not_shut_out_the_owners_browser() {
    type(browser, askedCode());
    browser.post("/sign-out");
    for (int i = 0; i < 7; i++) {
      house.stranger().post("/sign-in", "email", ADA);
    }
    assertThat(house.stranger().post("/sign-in", "email", ADA).status()).isEqualTo(422);

    assertThat(type(browser, askedCode()).location()).isEqualTo("/me");
    for (int i = 0; i < 5; i++) {
      assertThat(browser.post("/sign-in", "email", ADA).status()).isEqualTo(303);
    }
    assertThat(browser.post("/sign-in", "email", ADA).status()).isEqualTo(422);
  }

  @Test
  void a_browser_known_to_one_person_has_no_more_codes_of_another() {
    type(browser, askedCode());
    for (int i = 0; i < 5; i++) {
      house.stranger().post("/sign-in", "email", "bruno@example.org");
    }
    assertThat(browser.post("/sign-in", "email", "bruno@example.org").status()).isEqualTo(422);
  }

  @Test
  void twenty_askings_at_once_send_five_codes() {
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        all.execute(() -> house.stranger().post("/sign-in", "email", ADA));
      }
    }
    assertThat(Mails.to(house, ADA)).hasSize(5);
  }

  @Test
  void a_code_sent_twice_by_a_double_click_signs_in() {
    String code = askedCode();
    String page = browser.get("/sign-in/code").body();
    String key = page.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
    Caller second = house.stranger();
    browser.cookies().forEach(second::withCookie);

    assertThat(browser.post("/sign-in/code", "code", code, "key", key).status()).isEqualTo(303);
    assertThat(second.post("/sign-in/code", "code", code, "key", key).status()).isEqualTo(303);
    assertThat(second.get("/me").status()).isEqualTo(200);
  }

  @Test
  void a_code_typed_once_more_by_somebody_signed_in_leads_on() {
    String code = askedCode();
    type(browser, code);

    assertThat(type(browser, code).location()).isEqualTo("/me");
  }
}
