package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.ADA;
import static roundtable.worth.Years.BRUNO;
import static roundtable.worth.Years.CARLA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import roundtable.group.Letters;
import roundtable.meeting.MeetingCommand;
import roundtable.notices.Outbox;
import roundtable.referral.ReferralMails;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.web.SiteAddress;

/**
 * A verdict, an amount, a price, what was written down: their member's alone. Each of Bruno's holds
 * a canary; every route there is, called as everybody else, with everything of his in the address.
 */
class WorthPrivacyTest {

  @Test
  void no_route_mail_or_export_shows_anything_of_it_to_anyone_else() {
    try (House house = House.open()) {
      Years years = bruno(house);
      mailsAreOut(house);
      List<String> heard = new ArrayList<>();
      others(years).forEach((who, caller) -> heard.addAll(new Canary(years, who).crawl(caller)));

      assertThat(heard).isEmpty();
      assertThat(new Canary(years, "Bruno").crawl(years.caller(BRUNO)))
          .as("his own pages show it, or the canary is dead")
          .anyMatch(one -> one.contains("GET /worth/{mine}"));
      assertThat(mails(house)).isNotEmpty().noneMatch(Canary::sings);
    }
  }

  @Test
  void the_streams_are_silent_while_he_writes_and_looks() throws InterruptedException {
    try (House house = House.open()) {
      Years years = bruno(house);
      String meeting = "/meetings/" + years.evening.meeting().id();
      Caller ada = years.caller(ADA);
      ada.post("/join/" + years.evening.meeting().pin() + "/seat");
      try (Canary.Listening phone =
              new Canary.Listening(ada, meeting + "/seats/" + ADA + "/stream");
          Canary.Listening desk =
              new Canary.Listening(years.caller(ADA), meeting + "/desks/1/stream");
          Canary.Listening screen =
              new Canary.Listening(years.caller(ADA), meeting + "/screens/1/stream")) {
        years.prices(BRUNO, "777.31", "31777");
        years.caller(BRUNO).get(years.page(BRUNO));
        years.evening.happens(new MeetingCommand.TakeSeat(BRUNO));
        assertThat(desk.heardOf("seat")).doesNotContain(Canary.SUNG);
        assertThat(screen.heardOf("seat")).doesNotContain(Canary.SUNG);
        assertThat(phone.heardOf("regions")).doesNotContain(Canary.SUNG);
      }
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
      assertThat(house.statements(bruno, "/worth")).isLessThanOrEqualTo(12);
      assertThat(house.statements(bruno, years.page(BRUNO))).isLessThanOrEqualTo(12);
      new Evening(house, 3);
      elsewhere(years);
      assertThat(house.statements(bruno, "/worth")).isLessThanOrEqualTo(12);
      assertThat(house.statements(bruno, years.page(BRUNO))).isLessThanOrEqualTo(12);
    }
  }

  /** A week later: steps are told, and what waits is nudged about. */
  private static void mailsAreOut(House house) {
    house.clock().pass(Duration.ofDays(8));
    ReferralMails mails =
        new ReferralMails(
            house.database(),
            new Letters(new Outbox(house.clock()), new SiteAddress(house.address(), 0)),
            house.clock());
    mails.tell();
    mails.nudge();
  }

  private static Years bruno(House house) {
    Years years = new Years(house, 6, 8).metEvery(14);
    years.prices(BRUNO, "777.31", "31777");
    years.terms(BRUNO, "40", "31777");
    long lead = years.lead(CARLA, BRUNO, "Harbor", years.today.minusMonths(5));
    years.won(lead, years.today.minusMonths(4), 31_777, 31_777L);
    Caller bruno = years.caller(BRUNO);
    told(years, bruno);
    for (String kind : List.of("ADVICE", "VISIBILITY", "ONE_TO_ONE")) {
      String field = kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      Answer kept =
          bruno.post(
              years.page(BRUNO) + "/entries",
              "kind",
              kind,
              field + "-who",
              "Who " + Canary.NAME,
              field + "-what",
              "What " + Canary.NAME,
              field + "-hours",
              "1");
      assertThat(kept.status()).isEqualTo(303);
    }
    assertThat(elsewhere(years)).startsWith("/worth/o");
    return years;
  }

  /** A step of which Carla is mailed, beside an invoice and what it left of which she is not. */
  private static void told(Years years, Caller bruno) {
    String told = "/referrals/" + years.lead(CARLA, BRUNO, "Told", years.today.minusDays(3));
    bruno.post(told + "/steps", "step", "won", "tap", "won");
    bruno.post(
        told + "/closings",
        "invoiced-on",
        years.today.toString(),
        "amount",
        "31777",
        "margin",
        "777.31",
        "currency",
        "EUR",
        "tap",
        "i");
    bruno.post(told + "/quality", "spoke-first", "no", "concrete-need", "no");
  }

  private static String elsewhere(Years years) {
    return years
        .caller(BRUNO)
        .post(
            "/worth/other-groups",
            "name",
            "Breakfast " + Canary.NAME,
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
    others.put("the operator", Canary.operator(years.house));
    others.put("somebody of no group", years.house.signedIn("else@example.org", "Else"));
    others.put("the giver of his lead", years.caller(CARLA));
    others.put("the facilitator", years.caller(ADA));
    others.put("the visitor host", years.caller(6));
    return others;
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
