package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.ADA;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;
import static roundtable.referral.Table.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.House;

class NudgesTest {
  private final House house = House.open();
  private final Table table = new Table(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whose_turn_it_is_gets_one_mail_a_week_about_everything_that_waits() {
    table.gives(BRUNO, CARLA, "Lindqvist Dental");
    table.gives(ADA, CARLA, "Northway Logistics");

    afterDays(6);
    assertThat(nudges()).isEmpty();
    afterDays(2);
    assertThat(nudges()).hasSize(1);
    assertThat(nudges().getFirst())
        .startsWith("2 referrals wait for you")
        .contains("- Lindqvist Dental, from Bruno Keller, for 8 days")
        .contains("- Northway Logistics, from Ada Lindqvist, for 8 days");
    afterDays(3);
    assertThat(nudges()).hasSize(1);
    afterDays(5);
    assertThat(nudges()).hasSize(2);
    assertThat(table.mailsTo(BRUNO)).noneMatch(mail -> mail.contains("wait"));
  }

  @Test
  void after_three_mails_about_one_step_it_is_let_be() {
    table.gives(BRUNO, CARLA, "Lindqvist Dental");

    for (int week = 0; week < 8; week++) {
      afterDays(8);
    }

    assertThat(nudges()).hasSize(3);
  }

  @Test
  void what_is_put_off_or_let_go_waits_for_nobody() {
    String later = table.gives(BRUNO, CARLA, "Lindqvist Dental");
    String never = table.gives(ADA, CARLA, "Northway Logistics");
    LocalDate inAMonth = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC).plusDays(30);
    table.step(CARLA, later, "later", "until", inAMonth.toString());
    table.step(CARLA, never, "lost", "reason", "LET_GO");

    afterDays(20);
    assertThat(nudges()).isEmpty();
    assertThat(text(table.caller(CARLA).get(table.board()))).contains("Nothing waits for you.");
    afterDays(20);
    assertThat(nudges()).hasSize(1);
    assertThat(nudges().getFirst()).contains("Lindqvist Dental").doesNotContain("Northway");
  }

  private void afterDays(int days) {
    house.clock().pass(Duration.ofDays(days));
    table.mails().run();
  }

  private List<String> nudges() {
    return table.mailsTo(CARLA).stream()
        .filter(mail -> mail.contains("Waiting for your next step"))
        .toList();
  }
}
