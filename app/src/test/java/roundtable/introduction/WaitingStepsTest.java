package roundtable.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.introduction.PromisedEvening.ASKER;
import static roundtable.introduction.PromisedEvening.BYSTANDER;
import static roundtable.introduction.PromisedEvening.HELPER;

import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.House;

/** What the group's home says of introductions. */
class WaitingStepsTest {
  private static String onHome(PromisedEvening round, int seat) {
    Caller caller = round.caller(seat);
    return caller
        .send(caller.request(round.all() + "/waiting").header("HX-Request", "true").GET())
        .body();
  }

  @Test
  void home_says_how_many_steps_wait_and_nothing_to_those_without_a_promise() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(onHome(round, ASKER)).contains("One step waits for you.", "Take the next step");
      assertThat(onHome(round, HELPER)).contains("Nobody waits for you.");
      assertThat(onHome(round, BYSTANDER)).isBlank();
      assertThat(round.caller(ASKER).get("/groups/" + round.evening.meeting().groupId()).body())
          .contains(round.all() + "/waiting");
    }
  }

  @Test
  void without_script_the_way_leads_to_the_lists() {
    try (House house = House.open()) {
      PromisedEvening round = new PromisedEvening(house).over();

      assertThat(round.caller(ASKER).get(round.all() + "/waiting").location())
          .isEqualTo(round.all());
    }
  }
}
