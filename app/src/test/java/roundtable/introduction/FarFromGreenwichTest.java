package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.database.tables.ReferralStep.REFERRAL_STEP;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.HELPER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Auckland;
import roundtable.testing.House;

class FarFromGreenwichTest {
  @Test
  void a_meeting_that_is_told_today_is_on_the_board_as_of_today() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();
      round.step(ASKER, "step", "accept", "words", "Ada keeps books.", "tap", "1");
      round.step(HELPER, "step", "consent", "on", "2026-01-05", "tap", "2");
      round.step(HELPER, "step", "make", "words", "Mara, 030 1234", "tap", "3");
      LocalDate today = Auckland.today(house);

      round.step(ASKER, "step", "outcome", "outcome", "MEETING_SET", "tap", "4");

      List<String> details =
          house.database().read(reading -> reading.fetchValues(REFERRAL_STEP.DETAIL));
      assertThat(details).contains(today.toString());
    }
  }
}
