package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;

class RunningMeetingsTest {
  @Test
  void one_that_cannot_be_looked_at_keeps_nobody_from_the_others() {
    try (House house = House.open()) {
      RunningMeetings running =
          new RunningMeetings(
              house.database(), house.clock(), List.of(), (before, after, events) -> {});
      Meeting first = new Evening(house, 2).meeting();
      Meeting second = new Evening(house, 2).meeting();
      running.now(first);
      running.now(second);
      List<Long> seen = new ArrayList<>();

      running.lookAtEach(
          live -> {
            seen.add(live.id());
            throw new IllegalStateException("broken");
          });

      assertThat(seen).containsExactlyInAnyOrder(first.id(), second.id());
    }
  }
}
