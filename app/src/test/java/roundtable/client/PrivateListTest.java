package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** A private list, by hand, through its real routes. Ada leads the group; Bruno owns the list. */
class PrivateListTest {
  private final House house = House.open();
  private final Evening evening = new Evening(house, 3);
  private final Owner bruno = new Owner(evening, 2);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_empty_list_says_what_it_is_for() {
    assertThat(bruno.caller().get(bruno.list()).body())
        .contains("Nothing here yet", "Only you can read it");
  }

  @Test
  void a_row_added_by_hand_is_on_the_list_with_its_kind_and_tie() {
    bruno.add("Harbor Bakery & Café", Kind.PROSPECT, Tie.CLOSE);
    assertThat(bruno.caller().get(bruno.list()).body())
        .contains("Harbor Bakery &amp; Café", ">prospect</td>", ">close</td>", "1 company.");
  }

  @Test
  void the_same_row_added_twice_is_there_once() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    bruno.add("  HARBOR   bakery ", Kind.CLIENT, Tie.CLOSE);
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
  }

  @Test
  void a_row_is_changed_and_what_was_typed_is_put_in_order() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String row = bruno.row("harbor");
    bruno
        .caller()
        .post(
            row,
            "name",
            "Harbour Bakery",
            "website",
            "https://www.HarborBakery.example/shop",
            "email",
            "Office@HarborBakery.example",
            "phone",
            "030 5550134",
            "kind",
            "FORMER",
            "tie",
            "HAVE_MET");
    assertThat(bruno.caller().get(row).body())
        .contains("Harbour Bakery", "\"harborbakery.example\"", "\"office@harborbakery.example\"")
        .contains("+49305550134", "value=\"FORMER\" checked", "value=\"HAVE_MET\" checked");
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_nothing_is_lost() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    Caller.Answer answer =
        bruno.caller().post(bruno.row("harbor"), "name", "Mill & Co", "email", "nowhere");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("That is not an e-mail address.", "value=\"nowhere\"", "value=\"Mill &amp; Co\"");
    assertThat(bruno.add(" ", Kind.CLIENT, Tie.CLOSE).body()).contains("Which company is it?");
  }

  @Test
  void a_row_is_deleted() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    bruno.caller().post(bruno.row("harbor") + "/removal");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Nothing here yet");
  }

  @Test
  void search_does_not_mind_accents_or_order_and_the_filter_keeps_to_one_kind() {
    bruno.add("Bäckerei Müßig", Kind.CLIENT, Tie.CLOSE);
    bruno.add("Mussigmann Optik", Kind.PROSPECT, Tie.KNOW_OF);
    bruno.add("100% Design", Kind.CLIENT, Tie.KNOW_OF);
    assertThat(bruno.search("mussig backerei", "", "1")).contains("Müßig").doesNotContain("Optik");
    assertThat(bruno.search("mussig", "PROSPECT", "1")).contains("Optik").doesNotContain("Müßig");
    assertThat(bruno.search("%", "", "1")).contains("Müßig", "100% Design");
    assertThat(bruno.search("zzz", "", "1")).contains("Nothing on your list fits.");
  }

  @Test
  void the_list_opens_for_its_owner_alone_whatever_the_others_hold() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String imported =
        bruno.upload("list.csv", "Company\nMill\n".getBytes(StandardCharsets.UTF_8)).location();
    List<String> addresses =
        List.of(bruno.row("harbor"), imported, imported + "/progress", imported + "/problems.csv");
    for (Caller other : List.of(evening.caller(1), evening.caller(3), foreigner())) {
      String missing = other.get(bruno.list() + "/999999").body();
      for (String address : addresses) {
        Caller.Answer answer = other.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(missing);
        assertThat(other.post(address).body()).isEqualTo(other.post("/nothing").body());
      }
      assertThat(other.post(bruno.row("harbor") + "/removal").status()).isEqualTo(404);
      assertThat(other.get(bruno.list()).body()).doesNotContain("Harbor");
      assertThat(other.get(bruno.whole() + "/export.csv").body()).doesNotContain("Harbor");
    }
    assertThat(house.stranger().get(bruno.row("harbor")).location()).startsWith("/sign-in");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Harbor Bakery");
  }

  @Test
  void a_list_is_paused_and_taken_up_again_in_one_tap() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    bruno.caller().post(bruno.whole() + "/pause");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Your list is paused.");
    assertThat(active()).isEmpty();
    bruno.caller().post(bruno.whole() + "/resumption");
    assertThat(active()).extracting(row -> row.client().name()).containsExactly("Harbor Bakery");
  }

  @Test
  void a_removed_list_leaves_no_row_behind() {
    bruno.bring("list.csv", "Company,E-mail\nHarbor Bakery,nowhere\n");
    bruno.upload("list.csv", "Company\nMill\n".getBytes(StandardCharsets.UTF_8));
    bruno.caller().post(bruno.whole() + "/removal");
    for (String table :
        List.of(
            "client", "client_list", "client_import", "client_import_problem", "client_mapping")) {
      assertThat(house.database().<Integer>read(tx -> tx.fetchCount(DSL.table(table))))
          .as(table)
          .isZero();
    }
  }

  @Test
  void a_list_dies_with_its_membership() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    evening
        .caller(1)
        .post(
            "/groups/%d/members/%d/leaving"
                .formatted(evening.member(2).groupId(), evening.member(2).id()));
    assertThat(house.database().<Integer>read(tx -> tx.fetchCount(DSL.table("client")))).isZero();
    assertThat(bruno.caller().get(bruno.list()).status()).isEqualTo(404);
  }

  @Test
  void pages_run_a_known_number_of_statements() {
    for (int i = 0; i < 60; i++) {
      bruno.add("Company " + i, Kind.CLIENT, Tie.CLOSE);
    }
    String row = bruno.row("company 7");
    assertThat(statements(bruno.list())).isEqualTo(7);
    assertThat(statements(row)).isEqualTo(5);
    assertThat(statements(bruno.whole() + "/export.csv")).isEqualTo(5);
  }

  @Test
  void the_second_page_goes_on_where_the_first_ended() {
    for (int i = 10; i < 70; i++) {
      bruno.add("Company " + i, Kind.CLIENT, Tie.CLOSE);
    }
    assertThat(bruno.caller().get(bruno.list()).body())
        .contains("1 to 50 of 60, by name", "Next 50", "Company 59")
        .doesNotContain("Company 60");
    assertThat(bruno.search("", "", "2")).contains("51 to 60 of 60, by name", "Company 60");
  }

  private long statements(String address) {
    return house.statements(bruno.caller(), address);
  }

  private List<ListedClient> active() {
    return house.database().read(tx -> ClientLists.activeOf(tx, List.of(evening.member(2).id())));
  }

  private Caller foreigner() {
    return house.signedIn("nobody@example.org", "Nobody Known");
  }

  @Test
  void what_is_too_long_is_told_so_and_not_read() {
    String endless = "a".repeat(150_000);
    bruno.add("Mill", Kind.CLIENT, Tie.CLOSE);
    String row = bruno.row("mill");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Caller.Answer answer = bruno.caller().post(row, "name", "Mill", "email", endless);
          assertThat(answer.status()).isEqualTo(422);
          assertThat(answer.body()).contains("That is too long");
          assertThat(bruno.caller().post(row, "name", "Mill", "phone", endless).status())
              .isEqualTo(422);
        });
  }

  @Test
  void a_search_for_a_thousand_words_is_one_for_eight() {
    bruno.add("One Two Three", Kind.CLIENT, Tie.CLOSE);
    assertThat(bruno.search("one two three one two three one two nothing", "", "1"))
        .contains("One Two Three");
    assertThat(bruno.search("e ".repeat(5_000), "", "1")).contains("One Two Three");
  }

  @Test
  void a_character_that_no_keyboard_types_is_left_out() {
    bruno.caller().post(bruno.list(), "name", "Har\0bor\u0007\tBakery", "kind", "CLIENT");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Harbor Bakery");
    assertThat(bruno.search("har\0bor", "", "1")).contains("Harbor Bakery");
  }

  @Test
  void ten_taps_at_once_add_one_row() {
    bruno.add("Mill", Kind.CLIENT, Tie.CLOSE);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 10; i++) {
        all.execute(() -> bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE));
      }
    }
    assertThat(bruno.caller().get(bruno.list()).body()).contains("2 companies.");
  }
}
