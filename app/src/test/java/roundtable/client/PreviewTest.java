package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown and asked before a file goes in. */
class PreviewTest extends BroughtFiles {
  @Test
  void the_preview_shows_the_first_rows_and_what_was_guessed() {
    String waiting =
        bruno.waits("Company,Mail,Zeta\nHarbor Bakery,office@harborbakery.example,7\nMill,,8\n");
    String page = bruno.caller().get(waiting).body();
    assertThat(page).contains("list.csv, 2 rows.", "Harbor Bakery", "Bring in 2 rows");
    assertThat(Owner.columns(page))
        .containsExactly(
            "column0", "COMPANY", "column1", "EMAIL", "column2", "", "otherwise", "CLIENT");
  }

  @Test
  void a_file_without_headings_asks_which_column_is_the_company() {
    String waiting = bruno.waits("Zeta,Eta\nHarbor Bakery,x\n");
    assertThat(bruno.caller().get(waiting).body())
        .contains("This file has no column with company names. Which one is it?");
    assertThat(bruno.caller().post(waiting, "column1", "EMAIL").status()).isEqualTo(422);
    bruno.caller().post(waiting, "column0", "COMPANY", "otherwise", "PROSPECT");
    assertThat(bruno.finished(waiting)).contains("2 new companies");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Harbor Bakery", ">prospect</td>");
  }

  @Test
  void a_corrected_mapping_is_remembered_for_the_next_such_file() {
    String waiting = bruno.waits("Company,Owner\nHarbor Bakery,Mill\n");
    bruno.caller().post(waiting, "column1", "COMPANY", "otherwise", "PROSPECT");
    bruno.finished(waiting);
    String next = bruno.waits("Company,Owner\nOther,Old Mill\n");
    assertThat(Owner.columns(bruno.caller().get(next).body()))
        .containsExactly("column0", "", "column1", "COMPANY", "otherwise", "PROSPECT");
  }

  @Test
  void a_heading_of_unknown_words_is_left_out_with_one_tap_and_known_the_next_time() {
    String file = "Zeta,Eta\nHarbor Bakery,Berlin\nMill,Bonn\n";
    String waiting = bruno.waits(file);
    assertThat(bruno.caller().get(waiting).body())
        .contains("Is the first row a heading?", "Zeta | Eta", "Bring in 3 rows");

    bruno.caller().post(waiting + "/heading", "column0", "COMPANY", "first-row", "heading");

    String page = bruno.caller().get(waiting).body();
    assertThat(page).contains("Bring in 2 rows", "We leave it out, as a heading.");
    bruno.caller().post(waiting, Owner.columns(page));
    assertThat(bruno.finished(waiting)).contains("2 new companies");
    assertThat(bruno.caller().get(bruno.waits(file)).body())
        .contains("We leave it out, as a heading.", "Bring in 2 rows");
    assertThat(bruno.caller().get(bruno.waits("Oak,Berlin\nElm,Bonn\n")).body())
        .contains("Bring in 2 rows", "It goes in like the other rows.");
  }

  @Test
  void a_word_over_addresses_is_taken_for_a_heading_until_somebody_says_no() {
    String waiting = bruno.waits("Zeta,Eta\nMill,office@mill.example\nOak,office@oak.example\n");
    assertThat(bruno.caller().get(waiting).body())
        .contains("Is the first row a heading?", "Bring in 2 rows");

    bruno.caller().post(waiting + "/heading", "column0", "COMPANY", "first-row", "row");

    String page = bruno.caller().get(waiting).body();
    assertThat(page).contains("Bring in 3 rows", "It goes in like the other rows.");
    bruno.caller().post(waiting, Owner.columns(page));
    assertThat(bruno.finished(waiting)).contains("3 new companies");
  }

  @Test
  void nothing_is_asked_about_headings_that_are_known() {
    assertThat(bruno.caller().get(bruno.waits("Company,Zeta\nMill,x\nOak,y\n")).body())
        .doesNotContain("Is the first row a heading?");
  }
}
