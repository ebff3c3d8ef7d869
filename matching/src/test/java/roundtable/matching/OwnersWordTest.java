package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an owner's "the same" and "not the same" reach, and what they leave alone. */
class OwnersWordTest {
  private static final int ALICE = 1;
  private static final int BOB = 2;
  private static final Business NICKNAME = Business.named("Orange Blossom");

  private final MatchIndex index = new MatchIndex();

  @BeforeEach
  void one_row_each() {
    index.put(ALICE, 10, Business.named("International Business Machines"));
    index.put(BOB, 10, Business.named("International Business Machines"));
  }

  @Test
  void a_word_about_one_list_says_nothing_about_the_same_number_in_another() {
    index.confirm(ALICE, 10, NICKNAME);
    assertThat(index.ask(NICKNAME, 3)).extracting(Match::list).containsExactly(ALICE);
    assertThat(index.askList(BOB, NICKNAME, 3)).isEmpty();
    index.reject(BOB, 10, NICKNAME);
    assertThat(index.ask(NICKNAME, 3)).extracting(Match::list).containsExactly(ALICE);
  }

  @Test
  void nothing_is_learnt_of_a_blank_name() {
    index.confirm(ALICE, 10, Business.named(" "));
    assertThat(asked("...")).isEmpty();
    index.reject(ALICE, 10, Business.named(" "));
    assertThat(asked("International Business Machines")).contains(ALICE);
  }

  @Test
  void a_question_like_the_confirmed_name_finds_the_row() {
    assertThat(asked("Orange Blossom Trading")).isEmpty();
    index.confirm(ALICE, 10, NICKNAME);
    assertThat(asked("Orange Blossom Trading")).containsExactly(ALICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orange Blossom", "Orange Blossom Ltd", "ORANGEBLOSSOM"})
  void a_rejection_takes_the_confirmed_name_back(String rejected) {
    index.confirm(ALICE, 10, NICKNAME);
    index.reject(ALICE, 10, Business.named(rejected));
    assertThat(index.ask(NICKNAME, 3)).isEmpty();
    assertThat(asked("Orange Blossom Trading")).isEmpty();
  }

  @Test
  void a_rejection_takes_no_other_confirmed_name_back() {
    index.confirm(ALICE, 10, NICKNAME);
    index.confirm(ALICE, 10, Business.named("Kestrel Optics"));
    index.reject(ALICE, 10, Business.named("Kestrel Optics"));
    assertThat(asked("Orange Blossom Trading")).containsExactly(ALICE);
    index.confirm(ALICE, 10, Business.named("Kestrel Optics"));
    index.reject(ALICE, 10, NICKNAME);
    assertThat(asked("Orange Blossom Trading")).isEmpty();
    assertThat(asked("Kestrel Optics Trading")).containsExactly(ALICE);
  }

  @Test
  void a_rejection_leaves_the_row_its_own_name() {
    index.confirm(ALICE, 10, Business.named("International Business Machines"));
    index.reject(ALICE, 10, Business.named("International Business Machines"));
    assertThat(asked("International Business Machines Research")).contains(ALICE);
  }

  @Test
  void who_confirms_two_names_together_confirms_neither_half() {
    index.confirm(ALICE, 10, Business.named("Orange Blossom / Kestrel Optics"));
    assertThat(asked("Orange Blossom / Kestrel Optics")).containsExactly(ALICE);
    assertThat(index.ask(Business.named("Kestrel Optics"), 3))
        .noneMatch(match -> match.evidence().contains("the same name"));
  }

  @Test
  void a_word_about_two_trade_names_is_kept_under_the_first() {
    index.confirm(ALICE, 10, Business.named("Orange Blossom d/b/a Kestrel Optics"));
    index.put(ALICE, 10, Business.named("International Business Machines"));
    assertThat(asked("Orange Blossom")).containsExactly(ALICE);
    assertThat(asked("Kestrel Optics")).isEmpty();
  }

  @Test
  void confirming_twice_is_confirming_once() throws IOException {
    index.confirm(ALICE, 10, NICKNAME);
    byte[] once = written();
    index.confirm(ALICE, 10, NICKNAME);
    assertThat(written()).isEqualTo(once);
  }

  @Test
  void confirmed_rows_are_no_more_than_wanted_either() {
    for (int row = 0; row < 3; row++) {
      index.put(ALICE, row, Business.named("Falcon " + row));
      index.confirm(ALICE, row, NICKNAME);
    }
    assertThat(index.ask(NICKNAME, 2)).hasSize(2);
  }

  private List<Integer> asked(String name) {
    return index.ask(Business.named(name), 3).stream().map(Match::list).toList();
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.writeTo(out);
    return out.toByteArray();
  }
}
