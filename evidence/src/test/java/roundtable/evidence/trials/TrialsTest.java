package roundtable.evidence.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import roundtable.evidence.LogRatio;
import roundtable.evidence.Sheet;

/** Figures with many digits are R's. */
class TrialsTest {
  private static final List<Block> BLOCKS =
      blocks(Sheet.read("format_input.csv"), "block", row -> row.number("attending"));

  private interface Exposure {
    double of(Sheet.Row row);
  }

  private static List<Block> blocks(List<Sheet.Row> rows, String by, Exposure exposure) {
    Map<Long, List<Sheet.Row>> blocks = new TreeMap<>();
    rows.forEach(row -> blocks.computeIfAbsent(row.count(by), key -> new ArrayList<>()).add(row));
    return blocks.values().stream()
        .map(block -> new Block(arm(block, "C", exposure), arm(block, "S", exposure)))
        .toList();
  }

  private static Arm arm(List<Sheet.Row> rows, String format, Exposure exposure) {
    return Arm.sum(
        rows.stream()
            .filter(row -> row.text("format").equals(format))
            .map(row -> new Arm(row.count("leads"), exposure.of(row)))
            .toList());
  }

  @Test
  void swapping_phases_gives_the_p_of_r() {
    SignFlip flip = SignFlip.of(BLOCKS.stream().mapToDouble(Block::difference).toArray());

    assertThat(flip.observed()).isEqualTo(13);
    assertThat(flip.arrangements()).isEqualTo(64);
    assertThat(flip.oneSided()).isEqualTo(.03125);
    assertThat(flip.twoSided()).isEqualTo(.0625);
    assertThat(flip.smallestPossible()).isEqualTo(1 / 64.0);
  }

  @Test
  void the_ratio_of_rates_is_that_of_r() {
    RateRatio ratio =
        RateRatio.of(
                Arm.sum(BLOCKS.stream().map(Block::tried).toList()),
                Arm.sum(BLOCKS.stream().map(Block::usual).toList()))
            .orElseThrow();

    assertThat(ratio.ratio()).isEqualTo(2.857142857143, within(1e-12));
    assertThat(ratio.p()).isEqualTo(0.01915729045868, within(1e-13));
    assertThat(ratio.interval(.9).lower()).isEqualTo(1.313197744826, within(1e-12));
    assertThat(ratio.interval(.9).upper()).isEqualTo(6.780747045765, within(1e-12));
  }

  @Test
  void the_ratio_within_blocks_is_that_of_r() {
    LogRatio within = BlockedRatio.of(BLOCKS).orElseThrow();

    assertThat(within.log()).isEqualTo(1.048267723237, within(1e-12));
    // R stops once the deviance moves by less than 1e-8, and takes the error of the step before.
    assertThat(within.se()).isEqualTo(0.4398665281005, within(1e-9));
  }

  /** By numpy, straight from the formula. */
  @Test
  void groups_are_pooled_by_the_textbook() {
    List<Effect> effects =
        blocks(Sheet.read("format_pooled_input.csv"), "group", row -> 1).stream()
            .map(group -> Effect.of(group.tried(), group.usual()).orElseThrow())
            .toList();
    PooledEffect pooled = PooledEffect.of(effects).orElseThrow();

    assertThat(pooled.average().log()).isEqualTo(0.2433069538529954, within(1e-12));
    assertThat(pooled.average().se()).isEqualTo(0.2085094564668871, within(1e-12));
    assertThat(pooled.betweenGroups()).isEqualTo(0.08712202929774092, within(1e-12));
    assertThat(pooled.heterogeneity()).isEqualTo(9.465239017146768, within(1e-12));
    assertThat(pooled.groups()).isEqualTo(8);
  }

  @Test
  void groups_alike_pool_to_themselves_and_unlike_ones_keep_apart() {
    List<Effect> alike = List.of(new Effect(.5, .2), new Effect(.5, .3));
    PooledEffect same = PooledEffect.of(alike).orElseThrow();
    assertThat(same.average().log()).isEqualTo(.5, within(1e-12));
    assertThat(same.betweenGroups()).isZero();
    assertThat(same.beyondChance()).isZero();
    assertThat(same.shrunk(new Effect(9, .2))).isEqualTo(.5, within(1e-12));

    PooledEffect apart =
        PooledEffect.of(List.of(new Effect(-2, .01), new Effect(2, .01))).orElseThrow();
    assertThat(apart.betweenGroups()).isEqualTo(7.99, within(1e-9));
    assertThat(apart.beyondChance()).isEqualTo(1 - 1 / 800.0, within(1e-12));
    assertThat(apart.sameEverywhere()).isLessThan(1e-9);
    assertThat(apart.shrunk(new Effect(2, .01))).isBetween(1.9, 2.0);
    assertThat(PooledEffect.of(List.of(new Effect(1, .5))).orElseThrow().sameEverywhere()).isOne();
    assertThat(PooledEffect.of(List.of())).isEmpty();
  }

  /** Every arrangement tried, one by one. */
  @Property(tries = 200)
  void no_arrangement_is_left_out(
      @ForAll @Size(max = 9) List<@IntRange(min = -6, max = 6) Integer> differences) {
    double[] blocks = differences.stream().mapToDouble(one -> one / 10.0).toArray();
    int seen = differences.stream().mapToInt(Integer::intValue).sum();
    int above = 0;
    int far = 0;
    for (int signs = 0; signs < 1 << blocks.length; signs++) {
      int sum = 0;
      for (int i = 0; i < blocks.length; i++) {
        sum += (signs >> i & 1) == 0 ? differences.get(i) : -differences.get(i);
      }
      above += sum >= seen ? 1 : 0;
      far += Math.abs(sum) >= Math.abs(seen) ? 1 : 0;
    }
    SignFlip flip = SignFlip.of(blocks);

    assertThat(flip.oneSided()).isEqualTo(above / flip.arrangements(), within(1e-12));
    assertThat(flip.twoSided()).isEqualTo(far / flip.arrangements(), within(1e-12));
  }

  @Test
  void forty_blocks_are_gone_through_and_more_are_drawn_from() {
    double[] ones = new double[40];
    Arrays.fill(ones, 1);
    assertThat(SignFlip.of(ones).oneSided()).isEqualTo(Math.pow(2, -40));
    double[] more = new double[60];
    Arrays.fill(more, 1);
    assertThat(SignFlip.of(more).oneSided()).isEqualTo(1e-5);
    Arrays.fill(more, 0, 30, -1);
    assertThat(SignFlip.of(more).oneSided()).isEqualTo(.551, within(.01));
  }

  @Test
  void without_blocks_or_without_leads_nothing_is_said() {
    assertThat(SignFlip.of().oneSided()).isOne();
    assertThat(SignFlip.of(0, 0).twoSided()).isOne();
    assertThat(RateRatio.of(new Arm(0, 5), new Arm(0, 5))).isEmpty();
    assertThat(RateRatio.of(new Arm(3, 5), new Arm(0, 0))).isEmpty();
    assertThat(BlockedRatio.of(List.of())).isEmpty();
    assertThat(BlockedRatio.of(List.of(new Block(new Arm(3, 5), new Arm(0, 5))))).isEmpty();
    assertThat(Effect.of(new Arm(3, 5), new Arm(0, 0))).isEmpty();
  }

  @Test
  void with_leads_in_one_format_alone_the_range_has_one_end() {
    RateRatio only = RateRatio.of(new Arm(4, 10), new Arm(0, 10)).orElseThrow();
    RateRatio none = RateRatio.of(new Arm(0, 10), new Arm(4, 10)).orElseThrow();

    assertThat(only.ratio()).isInfinite();
    assertThat(only.interval(.9).lower()).isEqualTo(1 / none.interval(.9).upper(), within(1e-12));
    assertThat(only.interval(.9).upper()).isInfinite();
    assertThat(none.ratio()).isZero();
    assertThat(none.interval(.9).lower()).isZero();
    assertThat(none.p()).isEqualTo(.125, within(1e-12));
  }

  /** Every pair: some splits are as probable as another one, but for rounding. */
  @Property(tries = 3600, generation = GenerationMode.EXHAUSTIVE)
  void formats_exchanged_turn_the_ratio_over(
      @ForAll @IntRange(min = 1, max = 60) int tried,
      @ForAll @IntRange(min = 1, max = 60) int usual) {
    Arm one = new Arm(tried, 30);
    Arm other = new Arm(usual, 12);
    RateRatio here = RateRatio.of(one, other).orElseThrow();
    RateRatio there = RateRatio.of(other, one).orElseThrow();

    assertThat(here.ratio() * there.ratio()).isEqualTo(1, within(1e-12));
    assertThat(here.interval(.9).lower() * there.interval(.9).upper()).isEqualTo(1, within(1e-9));
    assertThat(here.p()).isEqualTo(there.p(), within(1e-9));
    assertThat(BlockedRatio.of(List.of(new Block(one, other))).orElseThrow().ratio())
        .isEqualTo(here.ratio(), within(1e-9 * here.ratio()));
  }

  /** Of six leads where five in seven are due, four and five are as probable, and most so. */
  @Test
  void a_split_as_probable_as_the_one_seen_counts() {
    assertThat(RateRatio.of(new Arm(4, 5), new Arm(2, 2)).orElseThrow().p())
        .isEqualTo(1, within(1e-12));
    assertThat(RateRatio.of(new Arm(5, 5), new Arm(1, 2)).orElseThrow().p())
        .isEqualTo(1, within(1e-12));
  }

  @Test
  void leads_arise_somewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Arm(3, 0))
        .withMessage("Without exposure there are no leads.");
    assertThatIllegalArgumentException().isThrownBy(() -> SignFlip.of(Double.NaN));
  }
}
