package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;
import static roundtable.referral.Table.text;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;

class ReferralFlowTest {
  @Test
  void a_lead_given_lands_on_the_receivers_board_and_moves_on() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");

      assertThat(text(table.caller(CARLA).get(table.board())))
          .contains("One waits for you, new today.")
          .contains("New 1")
          .contains("Lindqvist Dental")
          .contains("from Bruno Keller");
      assertThat(text(table.caller(CARLA).get(one)))
          .contains("They know of you and expect your call.");

      table.step(CARLA, one, "contact");
      table.step(CARLA, one, "meeting", "on", "2026-11-20");
      table.step(CARLA, one, "won", "words", "Thank you, Bruno.");

      assertThat(text(table.caller(CARLA).get(table.board()))).contains("Won 1");
      assertThat(text(table.caller(BRUNO).get(one)))
          .contains("It became business for Carla.")
          .contains("Thank you, Bruno.");
    }
  }

  @Test
  void the_giver_hears_each_step_once_it_cannot_be_taken_back_any_more() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      ReferralMails mails = table.mails();

      mails.run();
      assertThat(table.mailsTo(CARLA)).isEmpty();
      house.clock().pass(Duration.ofMinutes(11));
      mails.run();
      mails.run();
      assertThat(table.mailsTo(CARLA)).hasSize(1);
      assertThat(table.mailsTo(CARLA).getFirst())
          .startsWith("Bruno Keller has a lead for you: Lindqvist Dental")
          .contains("What they need: A new boiler before winter")
          .contains("expects your call")
          .contains("https://table.example" + one);

      table.step(CARLA, one, "won");
      house.clock().pass(Duration.ofMinutes(11));
      mails.run();
      assertThat(table.mailsTo(BRUNO)).hasSize(1);
      assertThat(table.mailsTo(BRUNO).getFirst())
          .startsWith("Lindqvist Dental became business for Carla Mendes");
    }
  }

  @Test
  void the_last_step_can_be_taken_back_and_then_nobody_hears_of_it() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      table.step(CARLA, one, "contact");

      assertThat(table.caller(CARLA).post(one + "/undo").status()).isEqualTo(303);
      house.clock().pass(Duration.ofMinutes(11));
      table.mails().run();

      assertThat(table.mailsTo(BRUNO)).isEmpty();
      assertThat(text(table.caller(BRUNO).get(one))).doesNotContain("got in touch");
    }
  }

  @Test
  void what_was_just_written_down_can_be_taken_back_whole() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");

      table.caller(BRUNO).post(one + "/undo");

      assertThat(table.caller(BRUNO).get(one).status()).isEqualTo(404);
      assertThat(text(table.caller(CARLA).get(table.board()))).doesNotContain("Lindqvist Dental");
      assertThat(table.gives(BRUNO, CARLA, "Lindqvist Dental")).isNotEqualTo(one);
    }
  }

  @Test
  void the_same_form_sent_twice_is_one_referral() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String[] form = {
        "way",
        "given",
        "to",
        table.id(CARLA),
        "company",
        "Lindqvist Dental",
        "need",
        "A site",
        "tap",
        "one tap"
      };

      Answer first = table.caller(BRUNO).post(table.board(), form);
      Answer second = table.caller(BRUNO).post(table.board(), form);

      assertThat(second.location()).isEqualTo(first.location());
      assertThat(table.receivedIn(CARLA)).hasSize(1);
    }
  }

  @Test
  void the_same_company_from_the_same_giver_is_shown_and_not_doubled_whoever_writes_it_down() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental GmbH");

      assertThat(table.notes(CARLA, BRUNO, "lindqvist dental")).isEqualTo(one);
      assertThat(table.notes(CARLA, ADA, "Lindqvist Dental")).isNotEqualTo(one);

      table.step(CARLA, one, "lost", "reason", "PRICE");
      assertThat(table.notes(CARLA, BRUNO, "Lindqvist Dental"))
          .as("what came to nothing may be sent anew")
          .isNotEqualTo(one);
    }
  }

  @Test
  void a_person_is_named_only_with_the_day_they_agreed() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String[] named = {
        "way",
        "given",
        "to",
        table.id(CARLA),
        "company",
        "Lindqvist Dental",
        "need",
        "A site",
        "person",
        "Mara Lund",
        "reach",
        "030 1234"
      };

      Answer refused = table.sent(table.caller(BRUNO), table.board(), named);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(text(refused)).contains("Ask them first.");
      assertThat(table.receivedIn(CARLA)).isEmpty();

      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      table.sent(
          table.caller(BRUNO),
          one + "/person",
          "person",
          "Mara Lund",
          "agreed",
          "yes",
          "agreed-on",
          "2026-01-01");
      assertThat(text(table.caller(CARLA).get(one))).contains("Mara Lund agreed on 1 Jan 2026");

      table.sent(table.caller(CARLA), one + "/person/removal");
      assertThat(text(table.caller(BRUNO).get(one))).doesNotContain("Mara Lund");
    }
  }

  @Test
  void a_spin_off_goes_back_to_the_first_referral() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String first = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      table.invoices(CARLA, first, "900", "2026-01-07");
      String id = first.replace("/referrals/", "");
      table.sent(
          table.caller(CARLA),
          table.board(),
          "parent",
          id,
          "company",
          "Hotel Adria",
          "need",
          "A site");
      table.sent(
          table.caller(ADA), table.board(), "parent", id, "company", "Not hers", "need", "A site");

      assertThat(table.receivedIn(CARLA))
          .extracting(Received::chain)
          .containsExactly(Long.parseLong(id), Long.parseLong(id));
      assertThat(table.receivedIn(CARLA).getLast().arose().giver().source())
          .isEqualTo(Source.CUSTOMER);
      assertThat(table.receivedIn(ADA)).isEmpty();
    }
  }

  @Test
  void an_invoice_is_written_once_however_often_it_is_sent_and_goes_with_an_undo() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      String[] form = {
        "amount", "900", "currency", "EUR", "invoiced-on", "2026-01-07", "tap", "one tap"
      };
      table.caller(CARLA).post(one + "/closings", form);
      table.caller(CARLA).post(one + "/closings", form);

      assertThat(table.receivedIn(CARLA).getFirst().business().invoices()).hasSize(1);

      table.caller(CARLA).post(one + "/undo");
      assertThat(table.receivedIn(CARLA).getFirst().business().invoices()).isEmpty();
      assertThat(table.receivedIn(CARLA).getFirst().ended()).isNull();
    }
  }
}
