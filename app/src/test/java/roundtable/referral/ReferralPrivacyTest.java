package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;
import static roundtable.referral.Table.DANA;
import static roundtable.referral.Table.text;

import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;

/**
 * Amounts and what a receiver says of a referral are the receiver's alone; what a referral is about
 * is its two people's. Every route is called as everybody else, and listened to for canaries.
 */
class ReferralPrivacyTest {
  /** The amount, as it stands on a page, in a file and in the database. */
  private static final List<String> AMOUNT = List.of("7,654,321", "7654321", "765432109");

  private static final List<String> OWN =
      List.of("not my kind of work", "NOT_FOR_ME", "Put it off until 7 Jul", "2087-07-07");

  private final House house = House.open();
  private Table table;
  private String won;
  private String lost;

  @BeforeEach
  void canaries() {
    table = new Table(house);
    won = table.gives(BRUNO, CARLA, "CANARY Dental");
    lost = table.gives(BRUNO, CARLA, "CANARY Logistics");
    table.invoices(CARLA, won, "7654321.09", "2026-01-07");
    table.sent(table.caller(CARLA), won + "/quality", "concrete-need", "no", "need-true", "no");
    table.step(CARLA, lost, "later", "until", "2087-07-07");
    table.step(CARLA, lost, "lost", "reason", "NOT_FOR_ME");
    house.clock().pass(Duration.ofMinutes(11));
    table.mails().run();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nobody_but_the_receiver_reads_an_amount_a_reason_or_a_day_put_off() {
    List<String> secrets = new ArrayList<>(AMOUNT);
    secrets.addAll(OWN);
    Map<String, Caller> others = others();
    others.put("the giver", table.caller(BRUNO));
    List<String> sung = new ArrayList<>();
    others.forEach((who, caller) -> sung.addAll(crawl(who, caller, secrets)));

    assertThat(sung).isEmpty();
    assertThat(crawl("Carla", table.caller(CARLA), AMOUNT))
        .as("her own pages show it, or the canary is dead")
        .isNotEmpty();
    for (int seat : List.of(ADA, BRUNO, DANA)) {
      assertThat(table.mailsTo(seat)).noneMatch(mail -> secrets.stream().anyMatch(mail::contains));
    }
  }

  @Test
  void what_a_referral_is_about_stays_between_its_two() {
    List<String> sung = new ArrayList<>();
    others().forEach((who, caller) -> sung.addAll(crawl(who, caller, List.of("CANARY"))));

    assertThat(sung).isEmpty();
    assertThat(crawl("Bruno", table.caller(BRUNO), List.of("CANARY"))).isNotEmpty();
  }

  @Test
  void somebody_elses_referral_is_as_missing_as_one_that_never_was() {
    for (int seat : List.of(ADA, DANA)) {
      Answer theirs = table.caller(seat).get(won);
      Answer never = table.caller(seat).get("/referrals/987654");
      assertThat(theirs.status()).isEqualTo(404);
      assertThat(theirs.body()).isEqualTo(never.body());
    }
    assertThat(table.caller(BRUNO).get(won + "/closings/new").body())
        .isEqualTo(table.caller(BRUNO).get("/referrals/987654/closings/new").body());
  }

  @Test
  void the_giver_can_neither_rate_nor_invoice_nor_move_it() {
    table.step(BRUNO, won, "gone", "gone-on", "2026-02-02");
    assertThat(table.sent(table.caller(BRUNO), won + "/quality", "need-true", "yes").status())
        .isEqualTo(404);
    assertThat(table.invoices(BRUNO, won, "1", "2026-01-08").status()).isEqualTo(404);
    assertThat(table.step(BRUNO, lost, "won").status()).isEqualTo(422);

    Received still =
        table.receivedIn(CARLA).stream()
            .filter(one -> one.ended() != null && one.ended().won())
            .findFirst()
            .orElseThrow();
    assertThat(still.business().invoices()).hasSize(1);
    assertThat(still.business().quality().needTrue()).isFalse();
    assertThat(still.business().steps()).noneMatch(step -> step.kind() == Step.Kind.GONE);
  }

  @Test
  void officers_see_how_many_went_from_whom_to_whom_and_members_do_not() {
    String passing = table.group() + "/passing";

    assertThat(text(table.caller(ADA).get(passing)))
        .contains("2 referrals since")
        .doesNotContain("CANARY");
    assertThat(table.caller(ADA).get(passing + ".csv").body()).contains("Bruno Keller,0,,2,0");
    assertThat(table.caller(BRUNO).get(passing).status()).isEqualTo(404);
    assertThat(table.caller(BRUNO).get(passing + ".csv").status()).isEqualTo(404);
  }

  @Test
  void who_leaves_keeps_what_they_received_and_no_longer_sees_what_they_gave() {
    for (int seat : List.of(BRUNO, CARLA)) {
      table
          .caller(seat)
          .post(table.group() + "/members/" + table.id(seat) + "/leaving", "note", "");
    }

    assertThat(table.caller(BRUNO).get(won).status()).isEqualTo(404);
    assertThat(table.caller(CARLA).get(table.board()).status()).isEqualTo(404);
    assertThat(text(table.caller(CARLA).get(won))).contains("EUR 7,654,321.09");
    assertThat(text(table.caller(CARLA).get("/me/business"))).contains("CANARY Dental");
  }

  @Test
  void an_export_is_ones_own_and_harmless_in_a_spreadsheet() {
    table.gives(BRUNO, CARLA, "=HYPERLINK(\"x\")");
    String export = table.board() + "/export.csv";

    assertThat(table.caller(CARLA).get(export).body())
        .contains("'=HYPERLINK")
        .contains("7654321.09")
        .contains("CANARY Dental");
    assertThat(table.caller(BRUNO).get(export).body())
        .contains("CANARY Dental")
        .doesNotContain("7654321");
    assertThat(table.caller(DANA).get(export).body()).doesNotContain("CANARY");
  }

  private Map<String, Caller> others() {
    Map<String, Caller> others = new LinkedHashMap<>();
    others.put("a stranger", house.stranger());
    others.put("somebody of no group", house.signedIn("else@example.org", "Else"));
    others.put("an officer", table.caller(ADA));
    others.put("a fellow member", table.caller(DANA));
    return others;
  }

  private List<String> crawl(String who, Caller caller, List<String> secrets) {
    List<String> sung = new ArrayList<>();
    for (Endpoint route : house.product().routes()) {
      if (route.method.name().equals("GET") && !route.path.endsWith("/stream")) {
        for (String referral : List.of(won, lost)) {
          String body = caller.get(path(route.path, referral)).body();
          secrets.stream()
              .filter(body::contains)
              .forEach(secret -> sung.add(who + ": " + route.path + " " + secret));
        }
      }
    }
    return sung;
  }

  private String path(String pattern, String referral) {
    return pattern
        .replace("{referral}", referral.replace("/referrals/", ""))
        .replace("/groups/{id}", table.group())
        .replace("/groups/{group}", table.group())
        .replaceAll("[{]meeting[}]|(?<=meetings/)[{]id[}]", "" + table.evening.meeting().id())
        .replace("{member}", table.id(CARLA))
        .replace("{pin}", table.evening.meeting().pin())
        .replaceAll("[{<][^}>]*[}>]", "1");
  }
}
