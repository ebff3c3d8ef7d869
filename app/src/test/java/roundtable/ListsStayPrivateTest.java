package roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.router.Endpoint;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.Evening;
import roundtable.testing.House;

/**
 * A client list is read by its owner alone: every route there is, called as everybody else, with
 * everything of the owner's in the address, shows nothing of it. Each private field holds a canary.
 */
class ListsStayPrivateTest {
  private static final String CANARY = "CANARY";
  private static final int CARLA = 3;

  @Test
  void no_route_shows_anything_of_a_list_to_anyone_but_its_owner() {
    try (House house = House.open()) {
      Evening evening = evening(house);
      Map<String, Caller> others = others(house, evening);
      List<String> sung = new ArrayList<>();
      others.forEach((who, caller) -> sung.addAll(crawl(house, evening, who, caller)));

      assertThat(sung).isEmpty();
      assertThat(crawl(house, evening, "Carla", evening.caller(CARLA)))
          .as("her own pages show it, or the canary is dead")
          .isNotEmpty();
      assertThat(mails(house)).noneMatch(mail -> mail.contains(CANARY));
    }
  }

  @Test
  void somebody_elses_row_is_answered_as_a_missing_one_byte_for_byte() {
    try (House house = House.open()) {
      Evening evening = evening(house);
      String list = "/groups/" + evening.meeting().groupId() + "/clients/";
      for (int seat : List.of(1, 2)) {
        Answer hers = evening.caller(seat).get(list + row(house));
        Answer missing = evening.caller(seat).get(list + "987654");

        assertThat(hers.status()).isEqualTo(404);
        assertThat(hers.body()).isEqualTo(missing.body());
      }
    }
  }

  private static Evening evening(House house) {
    Evening evening = new Evening(house, 4).begun();
    Answer added =
        evening
            .caller(CARLA)
            .post(
                "/groups/" + evening.meeting().groupId() + "/clients",
                "name",
                "Harbor Bakery " + CANARY,
                "person",
                "Mirja " + CANARY,
                "position",
                CANARY,
                "email",
                CANARY + "@canary.example",
                "website",
                CANARY + ".example",
                "street",
                CANARY + " Street 7",
                "city",
                CANARY,
                "kind",
                "CLIENT");
    assertThat(added.status()).isEqualTo(303);
    evening.names("Harbor Bakery", Mention.Kind.CLIENT);
    evening.happens(new MeetingCommand.KnockAt("visitor", "Mateusz", "roofer"));
    return evening;
  }

  /** Everybody who is not Carla. */
  private static Map<String, Caller> others(House house, Evening evening) {
    Map<String, Caller> others = new LinkedHashMap<>();
    others.put("a stranger", house.stranger());
    others.put("somebody of no group", house.signedIn("else@example.org", "Else"));
    others.put("a fellow member", evening.caller(2));
    others.put("the facilitator", evening.caller(1));
    Caller phone = evening.caller(2);
    phone.post("/join/" + evening.meeting().pin() + "/seat");
    others.put("a fellow member's phone", phone);
    Caller visitor = house.stranger();
    visitor.post("/join/" + evening.meeting().pin() + "/knocks", "name", "Vera");
    String knock = evening.now().room().atTheDoor().getLast().id();
    evening.happens(new MeetingCommand.AdmitKnock(knock, null));
    others.put("a visitor", visitor);
    return others;
  }

  private static List<String> crawl(House house, Evening evening, String who, Caller caller) {
    List<String> sung = new ArrayList<>();
    for (Endpoint route : house.product().routes()) {
      if (!route.path.endsWith("/stream") && !isTheEnd(route)) {
        for (int seat : List.of(2, CARLA, 5)) {
          Answer answer = call(caller, route, path(house, evening, route.path, seat));
          if (answer.body().contains(CANARY) || answer.location().contains(CANARY)) {
            sung.add(who + ": " + route.method + " " + route.path);
          }
        }
      }
    }
    return sung;
  }

  /** What would end the evening or the session before the crawl is through. */
  private static boolean isTheEnd(Endpoint route) {
    return route.method.name().equals("POST")
        && (route.path.contains("removal")
            || route.path.contains("ending")
            || route.path.contains("sign-out")
            || route.path.contains("leaving")
            || route.path.contains("cancellation"));
  }

  private static Answer call(Caller caller, Endpoint route, String path) {
    return route.method.name().equals("GET")
        ? caller.get(path)
        : caller.send(
            caller
                .request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(route.method.name(), BodyPublishers.noBody()));
  }

  private static String path(House house, Evening evening, String pattern, int seat) {
    String meeting = Long.toString(evening.meeting().id());
    String group = Long.toString(evening.meeting().groupId());
    return pattern
        .replace("/groups/{id}", "/groups/" + group)
        .replace("/meetings/{id}", "/meetings/" + meeting)
        .replace("{group}", group)
        .replace("{meeting}", meeting)
        .replace("{member}", Long.toString(evening.member(CARLA).id()))
        .replace("{client}", Long.toString(row(house)))
        .replace("{pin}", evening.meeting().pin())
        .replace("{seat}", Integer.toString(seat))
        .replaceAll("[{<][^}>]*[}>]", "1");
  }

  private static long row(House house) {
    return house
        .database()
        .read(context -> context.fetchSingle("SELECT id FROM client ORDER BY id DESC LIMIT 1"))
        .get(0, Long.class);
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
