package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource({
    "bluebottlecoffee, Blue Bottle Coffee Inc., 2",
    "vivalditechnologies, Vivaldi Technologies AS, 2",
    "blue, Blue Falcon, 0",
    "quarkslab, Quarkslab Research, 1",
    "vivalditech, Vivaldi Technologies, 1",
    "natwest, National Westminster, 1",
    "ibm, International Business Machines, 1",
    "bank, Bank Oldham, 0",
    "hanover, Dresden Bakery, 0",
    "vivaldix, Vivaldi Technologies, 0",
    "ab, Abacus Barn, 0",
  })
  void an_address_is_named_after_a_business(String label, String name, int likeness) {
    assertThat(Label.likeness(label, Names.spellings(name).getFirst())).isEqualTo(likeness);
  }
}
