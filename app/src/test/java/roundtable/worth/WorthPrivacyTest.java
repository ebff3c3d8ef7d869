package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.ADA;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import io.javalin.router.Endpoint;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.Evening;
import roundtable.testing.House;

/**
 * A verdict, an amount, a price, what was written down: their member's alone. Each of Bruno's holds
 * a canary; every route there is, called as everybody else, with everything of his in the address.
 */
class WorthPrivacyTest {
  private static final String CANARY = "Kanarienvogel";
  private static final List<String> SUNG = List.of(CANARY, "777,31", "777.31", "31,777", "31777");

  @Test
  void no_route_mail_or_export_shows_anything_of_it_to_anyone_else() {
    try (House house = House.open()) {
      Years years = bruno(house);
      List<String> heard = new ArrayList<>();
      others(years).forEach((who, caller) -> heard.addAll(crawl(years, who, caller)));

      assertThat(heard).isEmpty();
      assertThat(crawl(years, "Bruno", years.caller(BRUNO)))
          .as("his own pages show it, or the canary is dead")
          .anyMatch(one -> one.contains("GET /worth/{mine}"));
      assertThat(mails(house)).noneMatch(WorthPrivacyTest::sings);
    }
  }

  @Test
  void somebody_elses_group_is_as_missing_as_none_byte_for_byte() {
    try (House house = House.open()) {
      Years years = bruno(house);
      String elsewhere = elsewhere(years);
      others(years)
          .values()
          .forEach(
              caller -> {
                Answer missing = caller.get("/worth/m987654");
                for (String his : List.of(years.page(BRUNO), elsewhere)) {
                  assertThat(caller.get(his).body()).isEqualTo(missing.body());
                  assertThat(caller.get(his).status()).isEqualTo(missing.status());
                  for (String below : List.of("/prices", "/terms", "/entries", "/removal")) {
                    assertThat(caller.post(his + below, "hour", "1", "client", "1").body())
                        .isEqualTo(caller.post("/worth/m987654" + below).body());
                  }
                }
              });
      assertThat(years.caller(CARLA).get(years.page(BRUNO)).status()).isEqualTo(404);
    }
  }

  @Test
  void no_title_home_or_menu_tells_an_answer() {
    try (House house = House.open()) {
      Years years = bruno(house);
      Caller bruno = years.caller(BRUNO);
      String home = bruno.get("/groups/" + years.member(BRUNO).groupId()).body();
      String page = bruno.get(years.page(BRUNO)).body();

      assertThat(page).contains("<title>Worth · Roundtable</title>");
      assertThat(home).doesNotContain("Too early", "EUR", ">Stay", ">Leave<");
    }
  }

  @Test
  void the_pages_run_a_known_number_of_statements_however_many_groups_there_are() {
    try (House house = House.open()) {
      Years years = bruno(house);
      Caller bruno = years.caller(BRUNO);
      assertThat(statements(house, bruno, "/worth")).isLessThanOrEqualTo(12);
      assertThat(statements(house, bruno, years.page(BRUNO))).isLessThanOrEqualTo(12);
      new Evening(house, 3);
      elsewhere(years);
      assertThat(statements(house, bruno, "/worth")).isLessThanOrEqualTo(12);
      assertThat(statements(house, bruno, years.page(BRUNO))).isLessThanOrEqualTo(12);
    }
  }

  private static long statements(House house, Caller caller, String path) {
    caller.get(path);
    long before = house.database().statements();
    assertThat(caller.get(path).status()).isEqualTo(200);
    return house.database().statements() - before;
  }

  private static Years bruno(House house) {
    Years years = new Years(house, 6, 8).metEvery(14);
    years.prices(BRUNO, "777.31", "31777");
    years.terms(BRUNO, "40", "31777");
    long lead = years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(5));
    years.won(lead, years.today.minusMonths(4), 31_777, 31_777L);
    Caller bruno = years.caller(BRUNO);
    for (String kind : List.of("ADVICE", "VISIBILITY", "ONE_TO_ONE")) {
      String field = kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      Answer kept =
          bruno.post(
              years.page(BRUNO) + "/entries",
              "kind",
              kind,
              field + "-who",
              "Who " + CANARY,
              field + "-what",
              "What " + CANARY,
              field + "-hours",
              "1");
      assertThat(kept.status()).isEqualTo(303);
    }
    assertThat(elsewhere(years)).startsWith("/worth/o");
    return years;
  }

  private static String elsewhere(Years years) {
    return years
        .caller(BRUNO)
        .post(
            "/worth/other-groups",
            "name",
            "Breakfast " + CANARY,
            "joined",
            years.today.minusMonths(9).toString(),
            "cadence",
            "WEEKLY",
            "minutes",
            "90")
        .location();
  }

  private static Map<String, Caller> others(Years years) {
    Map<String, Caller> others = new LinkedHashMap<>();
    others.put("a stranger", years.house.stranger());
    others.put("somebody of no group", years.house.signedIn("else@example.org", "Else"));
    others.put("the giver of his lead", years.caller(CARLA));
    others.put("the facilitator", years.caller(ADA));
    others.put("the visitor host", years.caller(6));
    return others;
  }

  private static List<String> crawl(Years years, String who, Caller caller) {
    List<String> heard = new ArrayList<>();
    for (Endpoint route : years.house.product().routes()) {
      if (!route.path.endsWith("/stream") && route.method.name().equals("GET")) {
        Answer answer = caller.get(path(years, route.path));
        if (sings(answer.body()) || sings(answer.location())) {
          heard.add(who + ": " + route.method + " " + route.path);
        }
      } else if (route.path.startsWith("/worth")) {
        Answer answer =
            caller.send(
                caller
                    .request(path(years, route.path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(route.method.name(), BodyPublishers.noBody()));
        if (!who.equals("Bruno") && sings(answer.body())) {
          heard.add(who + ": " + route.method + " " + route.path);
        }
      }
    }
    return heard;
  }

  private static boolean sings(String text) {
    return SUNG.stream().anyMatch(text::contains);
  }

  private static String path(Years years, String pattern) {
    String meeting = Long.toString(years.evening.meeting().id());
    String group = Long.toString(years.evening.meeting().groupId());
    return pattern
        .replace("/groups/{id}", "/groups/" + group)
        .replace("/meetings/{id}", "/meetings/" + meeting)
        .replace("{group}", group)
        .replace("{meeting}", meeting)
        .replace("{member}", Long.toString(years.member(BRUNO).id()))
        .replace("{mine}", "m" + years.member(BRUNO).id())
        .replace("{pin}", years.evening.meeting().pin())
        .replaceAll("[{<][^}>]*[}>]", "1");
  }

  private static List<String> mails(House house) {
    return house
        .database()
        .read(
            context ->
                context
                    .select(DSL.field("body", String.class))
                    .from("notice")
                    .fetch(0, String.class));
  }
}
