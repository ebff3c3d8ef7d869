package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lists of many owners in one index mean to each other. */
class ManyListsTest {
  private static final int ALICE = 1;
  private static final int BOB = 2;
  private static final List<String> FORMS =
      List.of("GmbH", "AG", "Ltd", "Inc", "SA", "BV", "SpA", "AB", "LLC", "Oy", "KK", "ApS");

  private final MatchIndex index = new MatchIndex();

  @Test
  void likelier_names_in_other_lists_take_no_place_from_the_list_asked() {
    for (int row = 0; row < FORMS.size(); row++) {
      index.put(BOB, row, Business.named("Kestrel Optics " + FORMS.get(row)));
    }
    index.put(ALICE, 10, Business.named("Kestrel Optics SARL"));
    index.put(ALICE, 11, Business.named("Kestrel Optics Polska"));
    assertThat(rows(index.askList(ALICE, Business.named("Kestrel Optics"), 3)))
        .containsExactly(10L, 11L);
  }

  @Test
  void a_phone_that_many_rows_of_other_lists_share_is_still_found_in_the_list_asked() {
    String phone = "+49 30 1234567";
    for (int row = 0; row < 70; row++) {
      index.put(BOB, row, Business.named("Falcon Branch " + row).with(Clue.PHONE, phone));
    }
    index.put(ALICE, 10, Business.named("Kestrel Optics").with(Clue.PHONE, phone));
    Business asked = Business.named("Hanover Bakery").with(Clue.PHONE, phone);
    assertThat(rows(index.askList(ALICE, asked, 3))).containsExactly(10L);
  }

  private static List<Long> rows(List<Match> matches) {
    return matches.stream().map(Match::row).toList();
  }
}
