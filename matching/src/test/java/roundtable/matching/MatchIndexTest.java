package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchIndexTest {
  private static final int ALICE = 1;
  private static final int BOB = 2;

  private final MatchIndex index = new MatchIndex();

  @Test
  void one_question_is_answered_for_all_lists() {
    index.put(ALICE, 10, Business.named("Quarkslab GmbH"));
    index.put(BOB, 20, Business.named("QUARKSLAB"));
    index.put(BOB, 21, Business.named("Hanover Bakery"));
    assertThat(index.ask(Business.named("Quarkslab"), 3))
        .extracting(Match::list, Match::row)
        .containsExactlyInAnyOrder(tuple(ALICE, 10), tuple(BOB, 20));
  }

  @Test
  void one_list_answers_for_itself_alone() {
    index.put(ALICE, 10, Business.named("Quarkslab GmbH"));
    index.put(BOB, 20, Business.named("Quarkslab"));
    assertThat(index.askList(BOB, Business.named("Quarkslab"), 3))
        .extracting(Match::list)
        .containsOnly(BOB);
  }

  @Test
  void a_removed_row_is_found_no_more() {
    index.put(ALICE, 10, Business.named("Quarkslab"));
    assertThat(index.remove(ALICE, 10)).isTrue();
    assertThat(index.remove(ALICE, 10)).isFalse();
    assertThat(index.ask(Business.named("Quarkslab"), 3)).isEmpty();
    assertThat(index.size()).isZero();
  }

  @Test
  void a_row_put_again_takes_its_new_name() {
    index.put(ALICE, 10, Business.named("Quarkslab"));
    index.put(ALICE, 10, Business.named("Hanover Bakery"));
    assertThat(index.ask(Business.named("Quarkslab"), 3)).isEmpty();
    assertThat(rows("Hanover Bakery")).containsExactly(10L);
  }

  @Test
  void a_rejected_row_stays_away_and_others_do_not() {
    index.put(ALICE, 10, Business.named("Quarkslab Systems"));
    index.put(ALICE, 11, Business.named("Quarkslab"));
    index.reject(ALICE, 11, Business.named("QUARKSLAB"));
    assertThat(rows("Quarkslab")).doesNotContain(11L).contains(10L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Northway", "Northway Ltd", "North Way GmbH", "NORTHWAY, Inc."})
  void a_rejection_covers_every_way_to_write_the_name(String asked) {
    index.put(ALICE, 10, Business.named("Northway Ltd"));
    index.put(BOB, 20, Business.named("Northway"));
    assertThat(rows(asked)).contains(10L, 20L);
    index.reject(ALICE, 10, Business.named("Northway"));
    assertThat(rows(asked)).doesNotContain(10L).contains(20L);
  }

  @Test
  void a_confirmation_covers_the_name_with_and_without_its_legal_form() {
    index.put(ALICE, 10, Business.named("International Business Machines"));
    index.confirm(ALICE, 10, Business.named("Big Blue Ltd"));
    assertThat(index.ask(Business.named("Big Blue"), 1).getFirst().sure())
        .isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void the_last_word_of_the_owner_counts() {
    index.put(ALICE, 10, Business.named("Quarkslab"));
    Business asked = Business.named("Quarkslab GmbH");
    index.reject(ALICE, 10, asked);
    index.confirm(ALICE, 10, asked);
    assertThat(index.ask(asked, 1).getFirst().sure()).isEqualTo(Sureness.CERTAIN);
    index.reject(ALICE, 10, asked);
    assertThat(index.ask(asked, 1)).isEmpty();
  }

  @Test
  void british_and_american_spelling_are_one() {
    index.put(ALICE, 10, Business.named("Harbour Bakery"));
    assertThat(rows("Harbor Bakery & Café")).containsExactly(10L);
    assertThat(index.ask(Business.named("Harbor Bakery"), 1).getFirst().evidence())
        .contains("the same name");
  }

  @Test
  void a_legal_form_in_brackets_is_no_name() {
    index.put(ALICE, 10, Business.named("Separation Scientific (Pty) Ltd"));
    assertThat(rows("Southern Implants (Pty)")).isEmpty();
  }

  @Test
  void a_confirmed_alias_is_found_and_certain() {
    index.put(ALICE, 10, Business.named("International Business Machines"));
    Business nickname = Business.named("Big Blue");
    assertThat(index.ask(nickname, 1)).isEmpty();
    index.confirm(ALICE, 10, nickname);
    assertThat(index.ask(nickname, 1).getFirst().sure()).isEqualTo(Sureness.CERTAIN);
    assertThat(rows("Big Blue Inc")).containsExactly(10L);
  }

  @Test
  void a_slip_of_the_pen_is_found() {
    index.put(ALICE, 10, Business.named("Vivaldi Technologies AS"));
    assertThat(rows("Vivladi Technologies")).containsExactly(10L);
    assertThat(index.ask(Business.named("Vivladi Technologies"), 1).getFirst().evidence())
        .contains("“vivladi” and “vivaldi” are one slip apart");
  }

  @Test
  void the_legal_form_is_named_as_the_only_difference() {
    index.put(ALICE, 10, Business.named("Vivaldi Technologies AS"));
    assertThat(index.ask(Business.named("Vivaldi Technologies"), 1).getFirst().evidence())
        .contains("the name differs only in the legal form");
  }

  @Test
  void a_shared_phone_finds_a_row_of_another_name() {
    index.put(ALICE, 10, Business.named("Chicago Commons").with(Clue.PHONE, "+1 312 386 5286"));
    List<Match> found =
        index.ask(Business.named("Commons Association").with(Clue.PHONE, "(312) 386-5286"), 1);
    assertThat(found.getFirst().evidence()).contains("same phone");
    assertThat(found.getFirst().sure()).isEqualTo(Sureness.ASK);
  }

  @Test
  void two_names_at_one_phone_and_address_are_asked_never_certain() {
    index.put(ALICE, 10, atTheHotel("Kestrel Bistro"));
    List<Match> found = index.ask(atTheHotel("Falcon Steakhouse"), 1);
    assertThat(found.getFirst().score()).isGreaterThan(0.9);
    assertThat(found.getFirst().sure()).isEqualTo(Sureness.ASK);
  }

  private static Business atTheHotel(String name) {
    return Business.named(name)
        .with(Clue.PHONE, "+1 702 791 7111")
        .with(Clue.STREET, "3400 Harbour Boulevard")
        .with(Clue.CITY, "Springfield");
  }

  @Test
  void a_chinese_name_is_asked_by_its_sound_and_says_so() {
    index.put(ALICE, 10, Business.named("华为"));
    List<Match> found = index.ask(Business.named("Huawei"), 1);
    assertThat(found.getFirst().evidence()).containsExactly("the Chinese name sounds like that");
    assertThat(found.getFirst().sure()).isEqualTo(Sureness.ASK);
  }

  @ParameterizedTest
  @CsvSource({
    "Central Bakery, Central Bakery",
    "Smith & Sons Ltd, Smith and Sons",
    "Harbour Dental Care Ltd, The Harbour Dental Care",
    "Apple, Apple Inc"
  })
  void names_that_say_the_same_are_certain_even_in_a_list_of_one(String listed, String asked) {
    index.put(ALICE, 10, Business.named(listed));
    assertThat(index.ask(Business.named(asked), 1).getFirst().sure()).isEqualTo(Sureness.CERTAIN);
  }

  @Test
  void a_free_mail_provider_says_nothing() {
    index.put(ALICE, 10, Business.named("Hanover Bakery").with(Clue.EMAIL, "a@gmail.com"));
    assertThat(index.ask(Business.named("Quarkslab").with(Clue.EMAIL, "b@gmail.com"), 1)).isEmpty();
  }

  @Test
  void the_same_website_makes_a_likely_name_certain() {
    index.put(
        ALICE, 10, Business.named("Xavient Information Systems").with(Clue.DOMAIN, "xavient.com"));
    List<Match> found =
        index.ask(Business.named("Xavient").with(Clue.DOMAIN, "https://www.xavient.com/en"), 1);
    assertThat(found.getFirst().sure()).isEqualTo(Sureness.CERTAIN);
    assertThat(found.getFirst().evidence().getFirst()).isEqualTo("same website");
  }

  @Test
  void a_name_is_found_by_the_web_address_that_bears_it() {
    index.put(ALICE, 10, Business.named("Alphabet").with(Clue.DOMAIN, "https://www.google.com"));
    index.put(ALICE, 11, Business.named("Kestrel Holding").with(Clue.EMAIL, "ada@blue-falcon.de"));
    List<Match> found = index.ask(Business.named("Blue Falcon GmbH"), 3);
    assertThat(found).extracting(Match::row).containsExactly(11L);
    assertThat(found.getFirst().evidence()).contains("its web or mail address is the name asked");
    assertThat(found.getFirst().sure()).isEqualTo(Sureness.ASK);
  }

  @Test
  void a_shortened_name_in_the_web_address_makes_a_likely_name_likelier() {
    Business row = Business.named("Vivaldi Software");
    index.put(ALICE, 10, row);
    index.put(BOB, 20, row.with(Clue.DOMAIN, "vivalditech.example"));
    Business asked = Business.named("Vivaldi Technologies");
    assertThat(score(BOB, asked)).isGreaterThan(score(ALICE, asked) + 0.1);
  }

  @Test
  void an_address_that_repeats_its_own_name_says_nothing_more() {
    index.put(ALICE, 10, Business.named("Hanover").with(Clue.DOMAIN, "hanover.example"));
    index.put(BOB, 20, Business.named("Hanover"));
    Business asked = Business.named("Hanover Bakery");
    assertThat(score(ALICE, asked)).isEqualTo(score(BOB, asked));
  }

  @Test
  void a_page_at_a_provider_is_no_website_of_ones_own() {
    index.put(ALICE, 10, Business.named("Hanover Bakery").with(Clue.DOMAIN, "facebook.com/hb"));
    Business other = Business.named("Quarkslab").with(Clue.DOMAIN, "www.facebook.com/quarks");
    assertThat(index.ask(other, 1)).isEmpty();
    assertThat(rows("Facebook")).isEmpty();
  }

  private double score(int list, Business asked) {
    return index.askList(list, asked, 1).stream().mapToDouble(Match::score).max().orElse(0);
  }

  private List<Long> rows(String name) {
    return index.ask(Business.named(name), 3).stream().map(Match::row).toList();
  }

  private static org.assertj.core.groups.Tuple tuple(int list, long row) {
    return org.assertj.core.api.Assertions.tuple(list, row);
  }
}
