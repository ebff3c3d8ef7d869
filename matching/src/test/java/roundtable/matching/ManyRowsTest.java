package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that come and go, share names and phones, and are told apart all the same. */
class ManyRowsTest {
  private static final int LIST = 1;
  private static final List<String> NAMES =
      List.of("Quarkslab GmbH", "Hanover Bakery (HB)", "Kestrel Foods d/b/a Falcon", "Falcon 44");

  private final MatchIndex index = new MatchIndex();

  @Test
  void rows_are_told_apart_by_all_of_their_numbers() {
    long high = (1L << 32) + 7;
    index.put(LIST, 7, Business.named("Hanover Bakery"));
    index.put(LIST, high, Business.named("Quarkslab"));
    index.put(LIST, -7, Business.named("Kestrel Foods"));
    assertThat(index.size()).isEqualTo(3);
    assertThat(rows(Business.named("Quarkslab"), 3)).containsExactly(high);
    assertThat(rows(Business.named("Kestrel Foods"), 3)).containsExactly(-7L);
  }

  @Test
  void an_index_that_is_edited_for_a_year_takes_no_more_memory() {
    for (int row = 0; row < 200; row++) {
      put(row, row);
    }
    edit(1);
    long once = index.bytes();
    for (int round = 2; round < 40; round++) {
      edit(round);
    }
    assertThat(index.bytes()).isLessThan(once + once / 4);
  }

  private void edit(int round) {
    for (int row = 0; row < 200; row++) {
      if ((row + round) % 3 == 0) {
        index.remove(LIST, row);
      } else {
        put(row, row + round);
      }
    }
    for (int row = 0; row < 200; row++) {
      put(row, row);
    }
  }

  private void put(int row, int salt) {
    Business business = Business.named(NAMES.get(salt % NAMES.size()) + " " + salt % 97);
    index.put(LIST, row, business.with(Clue.PHONE, "+49 30 77" + salt % 97 + "000"));
  }

  @Test
  void no_list_answers_with_more_rows_than_wanted() {
    for (int row = 0; row < 5; row++) {
      index.put(LIST, row, Business.named("Quarkslab"));
      index.put(LIST + 1, row, Business.named("Quarkslab"));
    }
    List<Match> found = index.ask(Business.named("Quarkslab"), 2);
    assertThat(found).extracting(Match::list).containsExactlyInAnyOrder(1, 1, 2, 2);
    assertThat(index.ask(Business.named("Quarkslab"), 0)).isEmpty();
  }

  @Test
  void all_rows_at_one_phone_are_found() {
    Business asked = at("Hanover Bakery");
    for (int row = 0; row < 5; row++) {
      index.put(LIST, row, at("Kestrel " + row));
    }
    assertThat(rows(asked, 9)).hasSize(5);
  }

  @Test
  void a_shared_phone_puts_a_row_before_likelier_names() {
    index.put(LIST, 1, Business.named("Hanover Bakery"));
    index.put(LIST, 2, at("Hanover Bakery and Café"));
    assertThat(rows(at("Hanover Bakery"), 2)).containsExactly(2L, 1L);
  }

  @Test
  void a_row_with_the_asked_phone_counts_by_the_likeliest_of_its_names() {
    for (int row = 0; row < 12; row++) {
      index.put(LIST, row, Business.named("Hanover Bakery " + (char) ('A' + row) + "x"));
    }
    index.put(LIST, 50, at("Bakery of Lower Hanover"));
    double before = score(50);
    index.confirm(LIST, 50, Business.named("Zebra Crossing"));
    assertThat(score(50)).isCloseTo(before, org.assertj.core.api.Assertions.within(0.01));
  }

  private double score(long row) {
    return index.ask(at("Hanover Bakery"), 20).stream()
        .filter(match -> match.row() == row)
        .mapToDouble(Match::score)
        .findFirst()
        .orElse(0);
  }

  @Test
  void ten_thousand_branches_of_one_name_are_put_and_found_like_others() {
    for (int row = 0; row < 10_000; row++) {
      index.put(LIST, row, Business.named("Acme Widgets Store " + row));
    }
    assertThat(rows(Business.named("Acme Widgets Store 9999"), 1)).containsExactly(9999L);
    for (int row = 0; row < 10_000; row++) {
      index.remove(LIST, row);
    }
    assertThat(rows(Business.named("Acme Widgets Store 9999"), 1)).isEmpty();
  }

  private static Business at(String name) {
    return Business.named(name).with(Clue.PHONE, "+49 30 1234567");
  }

  private List<Long> rows(Business asked, int most) {
    return index.ask(asked, most).stream().map(Match::row).toList();
  }
}
