package roundtable.evidence.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures with many digits are R's. */
class CompositionTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final long[] AGES = {2, 6, 7, 6, 3};
  private static final double[] AGES_AROUND = {.2, .21, .21, .21, .17};

  @Test
  void ages_are_as_mixed_as_r_says() {
    Diversity ages = Diversity.of(AGES).orElseThrow();

    assertThat(ages.blau()).isEqualTo(0.7673611111111, CLOSE);
    assertThat(ages.unbiased()).isEqualTo(0.8007246376812, CLOSE);
    assertThat(ages.normalised()).isEqualTo(0.9592013888889, CLOSE);
    assertThat(ages.shannon()).isEqualTo(1.519528167796, CLOSE);
    assertThat(ages.evenness()).isEqualTo(0.944135934699, CLOSE);
  }

  @Test
  void one_seat_for_each_profession_is_as_mixed_as_can_be() {
    long[] seats = new long[24];
    Arrays.fill(seats, 1);
    Diversity professions = Diversity.of(seats).orElseThrow();

    assertThat(professions.blau()).isEqualTo(0.9583333333333, CLOSE);
    assertThat(professions.unbiased()).isEqualTo(1, CLOSE);
    assertThat(professions.normalised()).isEqualTo(1, CLOSE);
  }

  @Test
  void one_kind_is_not_mixed_and_one_person_says_nothing_of_others() {
    Diversity single = Diversity.of(24).orElseThrow();

    assertThat(single.blau()).isZero();
    assertThat(single.unbiased()).isZero();
    assertThat(single.normalised()).isZero();
    assertThat(single.shannon()).isZero();
    assertThat(single.evenness()).isNaN();
    assertThat(Diversity.of(1, 0).orElseThrow().unbiased()).isNaN();
    assertThat(Diversity.of(0, 0)).isEmpty();
    assertThat(Diversity.of()).isEmpty();
  }

  @Test
  void ages_beside_the_community_are_as_r_says() {
    Representation ages = Representation.of(AGES, AGES_AROUND).orElseThrow();

    assertThat(ages.ratio(0)).isEqualTo(0.4166666666667, CLOSE);
    assertThat(ages.ratio(2)).isEqualTo(1.388888888889, CLOSE);
    assertThat(ages.totalVariation()).isEqualTo(0.1616666666667, CLOSE);
    assertThat(ages.divergence()).isEqualTo(0.07159906419125, CLOSE);
    assertThat(ages.chiSquare()).isEqualTo(3.047152194211, CLOSE);
    assertThat(ages.fairDraw().p()).isEqualTo(0.5308929334618, CLOSE);
    assertThat(ages.fairDraw().exact()).isTrue();
    assertThat(ages.ratioInterval(0, .9).contains(ages.ratio(0))).isTrue();
  }

  @Test
  void a_fair_draw_is_told_as_r_does() {
    assertThat(p(new long[] {9, 15}, .51, .49)).isEqualTo(0.2223408677766, CLOSE);
    assertThat(p(new long[] {14, 5, 3, 2}, .55, .2, .15, .1)).isEqualTo(1, CLOSE);
  }

  private static double p(long[] counts, double... around) {
    return Representation.of(counts, around).orElseThrow().fairDraw().p();
  }

  /** The same sum taken the long way, without any short cut. */
  @Property(tries = 200)
  void no_possible_group_is_left_out(
      @ForAll @Size(value = 3) List<@IntRange(max = 9) Integer> counts,
      @ForAll @Size(value = 3) List<@IntRange(min = 1, max = 9) Integer> around) {
    long[] group = counts.stream().mapToLong(Integer::longValue).toArray();
    double all = around.stream().mapToInt(Integer::intValue).sum();
    double[] shares = around.stream().mapToDouble(one -> one / all).toArray();
    int people = (int) Arrays.stream(group).sum();
    double sum = 0;
    for (int a = 0; a <= people; a++) {
      for (int b = 0; a + b <= people; b++) {
        double here = probability(shares, a, b, people - a - b);
        double seen = probability(shares, (int) group[0], (int) group[1], (int) group[2]);
        sum += here <= seen * (1 + 1e-7) ? here : 0;
      }
    }
    if (people > 0) {
      assertThat(p(group, shares)).isEqualTo(Math.min(1, sum), within(1e-11));
    }
  }

  private static double probability(double[] shares, int... group) {
    double probability = 1;
    int placed = 0;
    for (int kind = 0; kind < group.length; kind++) {
      for (int one = 1; one <= group[kind]; one++) {
        probability *= shares[kind] * ++placed / one;
      }
    }
    return probability;
  }

  @Test
  void sixty_people_in_six_bands_are_still_gone_through() {
    Representation bands =
        Representation.of(new long[] {14, 12, 11, 9, 8, 6}, new double[] {.2, .2, .2, .2, .1, .1})
            .orElseThrow();

    assertThat(bands.fairDraw().exact()).isTrue();
    assertThat(bands.fairDraw().p()).isBetween(.05, .95);
  }

  @Test
  void with_too_many_possible_groups_some_are_drawn_and_it_is_said() {
    long[] group = new long[24];
    double[] around = new double[24];
    Arrays.fill(group, 4);
    group[3] = 9;
    Arrays.fill(around, 1 / 24.0);
    FairDraw draw = Representation.of(group, around).orElseThrow().fairDraw();

    assertThat(draw.exact()).isFalse();
    assertThat(draw.p()).isBetween(.3, 1.0);
    assertThat(Representation.of(group, around).orElseThrow().fairDraw()).isEqualTo(draw);
  }

  @Test
  void a_kind_that_nobody_around_is_of_cannot_have_been_drawn() {
    Representation odd = Representation.of(new long[] {3, 1}, new double[] {1, 0}).orElseThrow();

    assertThat(odd.ratio(1)).isInfinite();
    assertThat(odd.divergence()).isInfinite();
    assertThat(odd.chiSquare()).isInfinite();
    assertThat(odd.fairDraw().p()).isZero();
    assertThat(odd.ratioInterval(1, .9).known()).isFalse();
    Representation none = Representation.of(new long[] {3, 0}, new double[] {1, 0}).orElseThrow();
    assertThat(none.chiSquare()).isZero();
    assertThat(none.fairDraw().p()).isEqualTo(1, CLOSE);
  }

  @Test
  void nobody_there_is_no_group_and_shares_add_up() {
    assertThat(Representation.of(new long[] {0, 0}, new double[] {.5, .5})).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Representation.of(new long[] {1, 1}, new double[] {.5, .6}))
        .withMessage("Shares of the community add up to 1, not to 1.1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Representation.of(new long[] {1}, new double[] {.5, .5}));
    assertThatIllegalArgumentException().isThrownBy(() -> Diversity.of(3, -1));
  }

  @Test
  void a_table_hides_who_could_be_told() {
    assertThat(Published.table(new long[] {9, 15}, 5)).contains(new long[] {9, 15});
    assertThat(Published.table(new long[] {9, 5}, 5)).isEmpty();
    assertThat(Published.table(new long[] {20, 6, 3}, 5).orElseThrow()).containsExactly(20, -1, -1);
    assertThat(Published.table(new long[] {20, 6, 1, 0}, 5).orElseThrow())
        .containsExactly(20, -1, -1, -1);
    assertThat(Published.table(new long[] {20, 0}, 5).orElseThrow()).containsExactly(-1, -1);
    assertThat(Published.index(.7673)).isEqualTo(.75);
    assertThatIllegalArgumentException().isThrownBy(() -> Published.table(new long[] {20}, 1));
  }

  /** Whoever knows the total learns of the hidden cells together no less than the threshold. */
  @Property(tries = 300)
  void what_is_hidden_cannot_be_had_by_subtraction(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 20) Integer> counts) {
    long[] cells = counts.stream().mapToLong(Integer::longValue).toArray();
    Published.table(cells, 5)
        .ifPresent(
            shown -> {
              long hidden = 0;
              int many = 0;
              for (int i = 0; i < cells.length; i++) {
                many += shown[i] == Published.HIDDEN ? 1 : 0;
                hidden += shown[i] == Published.HIDDEN ? cells[i] : 0;
                assertThat(shown[i] == Published.HIDDEN || shown[i] >= 5).isTrue();
              }
              assertThat(many == 0 || (many > 1 && hidden >= 5)).isTrue();
            });
  }
}
