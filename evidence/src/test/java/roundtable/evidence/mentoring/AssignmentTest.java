package roundtable.evidence.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static roundtable.evidence.mentoring.Assignment.FORBIDDEN;
import static roundtable.evidence.mentoring.Assignment.NONE;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Sheet;

class AssignmentTest {
  /** The costs that scipy's linear_sum_assignment gives. */
  @Test
  void the_given_costs_are_least() {
    assertThat(Assignment.cheapest(costs("assign8x8_input.csv")).cost()).isEqualTo(66);
    assertThat(Assignment.cheapest(costs("assign5x7_input.csv")).cost()).isEqualTo(26);
  }

  private static double[][] costs(String file) {
    return Sheet.lines(file).stream()
        .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  /** Every way tried: as many pairs as can be, then the least cost. */
  @Property(tries = 400)
  void nothing_is_cheaper_among_all_ways(
      @ForAll @IntRange(min = 1, max = 5) int candidates,
      @ForAll @IntRange(min = 1, max = 5) int places,
      @ForAll @Size(value = 25) List<@IntRange(min = -6, max = 9) Integer> drawn) {
    double[][] costs = new double[candidates][places];
    for (int i = 0; i < candidates; i++) {
      for (int j = 0; j < places; j++) {
        int cost = drawn.get(5 * i + j);
        costs[i][j] = cost > 5 ? FORBIDDEN : cost;
      }
    }
    double[] best = best(costs, 0, 0);
    Assignment found = Assignment.cheapest(costs);

    assertThat(found.places().stream().filter(place -> place != NONE).count())
        .isEqualTo((long) -best[0]);
    assertThat(found.cost()).isEqualTo(best[1], within(1e-9));
    assertThat(found.places().stream().filter(place -> place != NONE)).doesNotHaveDuplicates();
  }

  /** Minus the pairs, then the cost. */
  private static double[] best(double[][] costs, int candidate, int taken) {
    if (candidate == costs.length) {
      return new double[] {0, 0};
    }
    double[] best = best(costs, candidate + 1, taken);
    for (int place = 0; place < costs[candidate].length; place++) {
      if ((taken >> place & 1) == 0 && costs[candidate][place] < FORBIDDEN) {
        double[] rest = best(costs, candidate + 1, taken | 1 << place);
        double[] here = {rest[0] - 1, rest[1] + costs[candidate][place]};
        best = Arrays.compare(here, best) < 0 ? here : best;
      }
    }
    return best;
  }

  @Test
  void a_place_may_take_two() {
    double[][] costs = {{1, 9}, {2, 9}, {3, 9}};
    Assignment both = Assignment.cheapest(costs, new int[] {2, 1});

    assertThat(both.places()).containsExactly(0, 0, 1);
    assertThat(both.cost()).isEqualTo(12);
    assertThat(Assignment.cheapest(costs, new int[] {0, 1}).places())
        .containsExactly(1, NONE, NONE);
  }

  @Test
  void who_may_go_nowhere_stays_without() {
    Assignment none = Assignment.cheapest(new double[][] {{FORBIDDEN, FORBIDDEN}, {4, FORBIDDEN}});

    assertThat(none.places()).containsExactly(NONE, 0);
    assertThat(none.placeOf(0)).isEmpty();
    assertThat(none.placeOf(1)).hasValue(0);
    assertThat(none.cost()).isEqualTo(4);
  }

  @Test
  void with_nobody_or_nowhere_there_is_nothing_to_assign() {
    assertThat(Assignment.cheapest(new double[0][0])).isEqualTo(new Assignment(List.of(), 0));
    assertThat(Assignment.cheapest(new double[][] {{}, {}}).places()).containsExactly(NONE, NONE);
  }

  @Test
  void one_more_pair_is_worth_any_cost() {
    Assignment both = Assignment.cheapest(new double[][] {{1, 1e9}, {2, FORBIDDEN}});

    assertThat(both.places()).containsExactly(1, 0);
  }

  @Test
  void who_would_rather_have_each_other_is_shown() {
    double[][] costs = {{1, 2}, {2, 9}};
    Assignment whole = Assignment.cheapest(costs);

    assertThat(whole.places()).containsExactly(1, 0);
    assertThat(BlockingPairs.in(whole, costs)).containsExactly(new BlockingPairs.Pair(0, 0));
    double[][] content = {{1, 2}, {9, 3}};
    assertThat(BlockingPairs.in(Assignment.cheapest(content), content)).isEmpty();
    assertThat(BlockingPairs.in(Assignment.cheapest(new double[][] {{1}}), new double[][] {{1}}))
        .isEmpty();
  }

  @Test
  void costs_are_a_whole_table() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.cheapest(new double[][] {{1, 2}, {1}}))
        .withMessage("Each candidate has a cost at each place.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.cheapest(new double[][] {{Double.NaN}}));
  }
}
