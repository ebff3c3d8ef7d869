package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That a row is found by each of the ways there are, and what is said of it. */
class FindingTest {
  private final MatchIndex index = new MatchIndex();

  @ParameterizedTest
  @CsvSource({
    "PTCL, Pakistan Telecommunication Company Ltd",
    "Pakistan Telecommunication Company Ltd, PTCL",
    "IBM, International Business Machines",
    "NWMD, Northern Widget Makers and Dealers",
    "Northern Widget Makers and Dealers, NWMD",
    "NBTC, Northern Bakery Tool Company",
    "Northern Bakery Tool Company, NBTC",
    "International Business Machines, IBM",
    "Timewarner, Time Warner Cable",
    "Time Warner Cable, Timewarner",
    "Vanderbilt, Van der Bilt",
    "Vivladi Technologies, Vivaldi Technologies",
    "Van der Bilt (Ohio) Ltd, Vanderbilt",
  })
  void a_name_written_otherwise_is_found(String asked, String row) {
    index.put(1, 10, Business.named(row));
    index.put(1, 11, Business.named("Hanover Bakery"));
    assertThat(rows(asked)).containsExactly(10L);
  }

  @Test
  void a_slip_is_looked_for_though_another_row_bears_the_mistyped_word() {
    index.put(1, 10, Business.named("Vivaldi Optics"));
    index.put(1, 11, Business.named("Vivladi"));
    index.put(1, 12, Business.named("Hanover Vivladi Bakery"));
    assertThat(rows("Vivladi Optik")).contains(10L);
  }

  @Test
  void a_slip_is_found_in_the_first_name_however_many_follow() {
    index.put(1, 10, Business.named("Xavient"));
    for (int row = 100; row < 600; row++) {
      index.put(1, row, Business.named("Kestrel" + Integer.toString(row, 36) + "haven"));
    }
    assertThat(rows("Xavinet")).containsExactly(10L);
  }

  @Test
  void eight_rows_of_one_family_are_all_asked_about() {
    for (int row = 0; row < 8; row++) {
      index.put(1, row, Business.named("Quarkslab " + (char) ('A' + row) + "ntz"));
    }
    assertThat(index.ask(Business.named("Quarkslab"), 20)).hasSize(8);
  }

  @Test
  void the_likeliest_of_several_names_gives_the_reasons() {
    index.put(1, 10, Business.named("Corner Café"));
    assertThat(evidence("Corner Smithy LLC d/b/a Corner Café"))
        .containsExactly("the same name", "one of several names that were written together");
  }

  @Test
  void what_either_side_has_alone_is_told() {
    index.put(1, 10, Business.named("Vivaldi Optics Trading GmbH"));
    assertThat(evidence("Vivaldi Optics Norway Ltd"))
        .containsExactly(
            "both have “vivaldi”, “optic”",
            "only the name asked has “norway”",
            "only the list has “trading”",
            "the legal forms differ");
  }

  @Test
  void two_chinese_names_are_not_one_for_having_one_hash_as_java_makes_it() {
    index.put(1, 10, Business.named("协丛"));
    assertThat("协丛".hashCode()).isEqualTo("华为".hashCode());
    assertThat(rows("华为")).isEmpty();
  }

  @Test
  void words_of_one_stem_are_told() {
    index.put(1, 10, Business.named("Deutscher Bundestag"));
    assertThat(evidence("Deutsche Bundesbank"))
        .contains("“bundesbank” and “bundestag” begin alike");
  }

  @Test
  void two_chinese_names_of_one_sound_are_two_businesses() {
    index.put(1, 10, Business.named("华为"));
    assertThat(index.ask(Business.named("花卫"), 1)).isEmpty();
    assertThat(index.ask(Business.named("花卫").with(Clue.CITY, "Oslo"), 1)).isEmpty();
  }

  @Test
  void the_same_words_in_another_order_are_asked_about() {
    index.put(1, 10, Business.named("Bakery Central"));
    index.put(1, 11, Business.named("Central Bakery"));
    List<Match> found = index.ask(Business.named("Central Bakery"), 2);
    assertThat(found).extracting(Match::sure).containsExactly(Sureness.CERTAIN, Sureness.ASK);
  }

  private List<Long> rows(String name) {
    return index.ask(Business.named(name), 3).stream().map(Match::row).toList();
  }

  private List<String> evidence(String name) {
    return index.ask(Business.named(name), 1).getFirst().evidence();
  }
}
