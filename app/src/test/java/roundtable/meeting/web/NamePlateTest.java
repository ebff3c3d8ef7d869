package roundtable.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.meeting.Hand;
import roundtable.meeting.Mention;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** No font is at hand where the plates are drawn, so the browser is asked whether they fit. */
class NamePlateTest {
  /** By how much a plate is too small for its name (left, right, letters' own width apart). */
  private static final String SLACK =
      """
      () => [...document.querySelectorAll('.seat')].filter(one => one.querySelector('.plate'))
        .map(one => {
          const plate = one.querySelector('.plate').getBBox()
          const name = one.querySelector('text').getBBox()
          return Math.min(name.x - plate.x, plate.x + plate.width - name.x - name.width)
        })
      """;

  @ParameterizedTest
  @ValueSource(ints = {10, 30})
  void a_plate_is_as_wide_as_its_name(int people) {
    try (House house = House.open()) {
      Evening evening = new Evening(house, people).begun();
      evening.names("Harbor Bakery", Mention.Kind.PROSPECT);
      for (int seat = 2; seat <= people; seat++) {
        evening.raises(seat, 1, Hand.Kind.KNOWS_SOMEONE);
      }
      try (Screen table = evening.projector()) {
        table.screenshot("plates-" + people);
        table.theme(ColorScheme.LIGHT);
        table.screenshot("plates-light-" + people);
        List<?> slack = (List<?>) table.page().evaluate(SLACK);

        assertThat(slack).hasSize(people);
        assertThat(slack)
            .allSatisfy(
                one -> assertThat(((Number) one).doubleValue()).isGreaterThan(2).isLessThan(45));
      }
    }
  }
}
