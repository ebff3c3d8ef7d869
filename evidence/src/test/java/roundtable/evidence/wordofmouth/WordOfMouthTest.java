package roundtable.evidence.wordofmouth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Sheet;

class WordOfMouthTest {
  @Test
  void growth_and_break_even_are_those_of_r() {
    for (Sheet.Row row : Sheet.read("wom_output_sample.csv")) {
      WordOfMouth talk =
          new WordOfMouth(.3, new Talk(3, .1), new Talk(.1, .02), row.number("ratio"), .1);

      assertThat(talk.growth(row.number("unhappy"))).isEqualTo(row.number("R"), within(1e-14));
      assertThat(talk.breakEven()).isEqualTo(row.number("breakeven_unhappy"), within(1e-14));
    }
  }

  @Test
  void with_a_third_delighted_a_few_unhappy_undo_it() {
    assertThat(told(1).breakEven()).isEqualTo(.30, within(1e-9));
    assertThat(told(2).breakEven()).isEqualTo(.15, within(1e-9));
    assertThat(told(5).breakEven()).isEqualTo(.06, within(1e-9));
    assertThat(told(11).breakEven()).isEqualTo(.027, within(5e-4));
    assertThat(told(0).breakEven()).isInfinite();
  }

  private static WordOfMouth told(double ratio) {
    return new WordOfMouth(.3, new Talk(3, .1), new Talk(0, 0), ratio, .1);
  }

  @Property(tries = 200)
  void at_break_even_nothing_comes_and_nothing_goes(
      @ForAll @DoubleRange(min = .01, max = .5) double delighted,
      @ForAll @DoubleRange(min = 3, max = 11) double ratio) {
    WordOfMouth talk = new WordOfMouth(delighted, new Talk(3, .1), new Talk(.1, .02), ratio, .1);

    assertThat(talk.growth(talk.breakEven())).isEqualTo(0, within(1e-12));
  }

  @Test
  void talk_from_twenty_customers_dies_out_as_often_as_simulated() {
    assertThat(Lineage.extinct(.8, 20, 20)).isEqualTo(.93, within(.02));
    assertThat(Lineage.extinct(.95, 20, 20)).isEqualTo(.37, within(.02));
    assertThat(Lineage.extinct(1, 20, 20)).isEqualTo(.16, within(.02));
    assertThat(Lineage.extinct(1.05, 20, 20)).isEqualTo(.05, within(.02));
    assertThat(Lineage.extinct(-.1, 20, 1)).isEqualTo(1);
    assertThat(Lineage.extinct(1, 20, 0)).isZero();
    assertThat(Lineage.extinct(1, 0, 5)).isEqualTo(1);
  }

  @Test
  void silence_has_no_break_even() {
    assertThat(new WordOfMouth(.3, new Talk(0, 0), new Talk(0, 0), 3, .1).breakEven()).isNaN();
  }

  @Test
  void shares_are_shares() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told(3).growth(.8))
        .withMessage("Delighted and unhappy customers are at most all of them.");
    assertThatIllegalArgumentException().isThrownBy(() -> new Talk(-1, .1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Talk(1, 1.1));
  }
}
