package roundtable.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import roundtable.calibration.Score.Way;
import roundtable.evidence.simulation.World;

/**
 * A small calibration on every build, with bounds loose enough for its size and tight enough that a
 * broken guard or likelihood breaks them. docs/figures.md has the large one.
 */
class CalibrationTest {
  private static final Map<Setting, Score> SCORES = scores();

  @Test
  void ranges_hold_the_truth_nine_times_in_ten_where_the_model_holds() {
    for (int point = 0; point < Score.COVERED_AT.length; point++) {
      assertThat(own().coverage(point)).isBetween(86.0, 94.0);
    }
  }

  @Test
  void hardly_anybody_with_a_worthwhile_membership_is_told_to_leave() {
    assertThat(all().of(Way.OURS).goodToldToLeave()).isLessThan(6);
    assertThat(all().of(Way.OURS).wrongAmongLeaves()).isLessThan(6);
  }

  @Test
  void hardly_anybody_is_told_to_stay_where_it_does_not_pay() {
    assertThat(all().of(Way.OURS).wrongAmongStays()).isLessThan(6);
  }

  @Test
  void most_whose_membership_returns_half_its_cost_or_less_are_told_within_a_year() {
    int year = 1;

    assertThat(own().of(Way.OURS).badToldBy(year)).isGreaterThan(55);
  }

  @Test
  void every_naive_rival_tells_more_people_to_leave_what_pays() {
    double ours = all().of(Way.OURS).goodToldToLeave();

    assertThat(all().of(Way.UNGUARDED).goodToldToLeave()).isGreaterThan(1.5 * ours);
    assertThat(all().of(Way.EXACT_BOUND).goodToldToLeave()).isGreaterThan(2 * ours);
    assertThat(all().of(Way.MEAN_RETURN).goodToldToLeave()).isGreaterThan(5 * ours);
  }

  @Test
  void the_same_seed_measures_the_same() {
    String once = new Table(scores(2, 9)).csv();

    assertThat(new Table(scores(2, 9)).csv())
        .isEqualTo(once)
        .isNotEqualTo(new Table(scores(2, 8)).csv());
    assertThat(once.lines()).hasSize(1 + 4 * Setting.all().size());
  }

  /** In the model's own world, at 4 and 12 leads a year to break even. */
  private static Score own() {
    Score own = new Score();
    SCORES.forEach(
        (setting, score) -> {
          if (setting.world() == World.AS_MODELLED && setting.breakEven() >= 4) {
            own.add(score);
          }
        });
    return own;
  }

  private static Score all() {
    Score all = new Score();
    SCORES.values().forEach(all::add);
    return all;
  }

  private static Map<Setting, Score> scores() {
    return scores(80, 3);
  }

  private static Map<Setting, Score> scores(int groups, long seed) {
    try {
      return new Calibration(groups, seed).run(new PrintStream(OutputStream.nullOutputStream()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
