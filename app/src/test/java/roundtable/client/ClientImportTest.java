package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bringing a file, through its real routes. */
class ClientImportTest extends BroughtFiles {
  @Test
  void ten_thousand_rows_go_in_and_the_same_file_again_changes_nothing() {
    String file = companies(10_000);
    assertThat(bruno.bring("list.csv", file)).contains("Your list has 10,000 new companies");
    assertThat(bruno.bring("list.csv", file))
        .contains("Nothing new", "<dd class=\"count\">10,000</dd>");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("10,000 companies.");
  }

  @Test
  void a_row_corrected_by_hand_is_still_known_when_its_file_comes_again() {
    String file = "Company\nHarbor Bakery\n";
    bruno.bring("list.csv", file);
    bruno.caller().post(bruno.row("harbor"), "name", "Harbour Bakery & Café", "kind", "CLIENT");
    assertThat(bruno.bring("list.csv", file)).contains("Nothing new");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Harbour Bakery", "1 company.");
  }

  @Test
  void a_later_file_fills_blanks_and_overwrites_nothing() {
    bruno.bring("a.csv", "Company,Phone\nHarbor Bakery,030 5550134\n");
    assertThat(bruno.bring("b.csv", "Company,Phone,Website\nHarbor Bakery,030 1,harbor.example\n"))
        .contains("there, blanks filled");
    assertThat(bruno.caller().get(bruno.row("harbor")).body())
        .contains("+49305550134", "\"harbor.example\"");
  }

  @Test
  void two_of_one_name_with_two_websites_are_two_companies() {
    bruno.bring("a.csv", "Company,Website\nMiller,miller.example\nMiller,miller-law.example\n");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("2 companies.");
  }

  @Test
  void ones_own_export_brought_back_adds_nothing() {
    bruno.bring(
        "a.csv",
        """
        Company,Contact,Phone,Type
        =Harbor,Dana Okafor,030 5550134,Lead
        ,Kim Nguyen,,
        Mill,,,
        """);
    String export = bruno.caller().get(bruno.whole() + "/export.csv").body();
    assertThat(export).contains("'=Harbor", "'+49305550134", "prospect");
    assertThat(bruno.bring("export.csv", export)).contains("Nothing new");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("3 companies.");
  }

  @Test
  void rows_that_cannot_be_read_are_listed_and_downloaded_without_formulas() {
    String page =
        bruno.bring("a.csv", "Company,E-mail\nMill,=cmd()\n" + "x".repeat(1_200) + ",\nOak,\n");
    assertThat(page)
        .contains("2 new companies", "Row 3", "This cell has 1,200 characters", "left out")
        .contains("Row 2", "E-mail", "This is not an e-mail address.");
    String address = page.replaceAll("(?s).*href=\"([^\"]*/problems.csv)\".*", "$1");
    assertThat(bruno.caller().get(address).body())
        .startsWith("\uFEFFCompany,E-mail,Row,Column,Why")
        .contains("Mill,'=cmd(),2,E-mail,This is not");
  }

  @Test
  void rows_that_were_mended_are_brought_back_in_their_own_file() {
    String page =
        bruno.bring(
            "a.csv",
            "Company,E-mail,Phone,IBAN\nMill,office at mill,x,DE1\n,,030 5550134,DE2\nOak,,,\n");
    String address = page.replaceAll("(?s).*href=\"([^\"]*/problems.csv)\".*", "$1");
    String rows = bruno.caller().get(address).body();
    assertThat(rows)
        .contains(",,030 5550134,3,,This row names no company")
        .contains("Mill,office at mill,x,2,E-mail / Phone,")
        .doesNotContain("DE1", "IBAN");

    String mended =
        rows.replace("office at mill,x", "office@mill.example,030 5550135")
            .replace(",,030 5550134", "Elm,,030 5550134");
    assertThat(bruno.bring("rows-to-mend.csv", mended))
        .contains("1 new company", "there, blanks filled");
    assertThat(bruno.caller().get(bruno.row("mill")).body())
        .contains("office@mill.example", "+49305550135");
  }

  @Test
  void an_export_brought_to_another_list_says_how_well_each_is_known() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    bruno.add("Mill", Kind.PROSPECT, Tie.HAVE_MET);
    String export = bruno.caller().get(bruno.whole() + "/export.csv").body();
    Owner carla = new Owner(evening, 3);

    carla.bring("export.csv", export);

    assertThat(carla.caller().get(carla.row("harbor")).body()).contains("value=\"CLOSE\" checked");
    assertThat(carla.caller().get(carla.row("mill")).body())
        .contains("value=\"HAVE_MET\" checked", "value=\"PROSPECT\" checked");
    assertThat(carla.caller().get(carla.whole() + "/export.csv").body()).isEqualTo(export);
  }

  @Test
  void an_index_hears_of_every_change_of_an_active_list_and_of_no_paused_one() {
    List<String> heard = new ArrayList<>();
    house.product().lists().add(new Listening(heard));
    bruno.bring("a.csv", "Company\nHarbor Bakery\nMill\n");
    bruno.caller().post(bruno.row("mill"), "name", "Old Mill", "kind", "CLIENT");
    bruno.caller().post(bruno.row("old mill") + "/removal");
    bruno.caller().post(bruno.whole() + "/pause");
    bruno.add("Hidden", Kind.CLIENT, Tie.CLOSE);
    bruno.caller().post(bruno.whole() + "/resumption");
    bruno.caller().post(bruno.whole() + "/removal");
    assertThat(heard)
        .containsExactly(
            "+ Harbor Bakery, Mill", "~ Old Mill", "- 1", "- 1", "+ Harbor Bakery, Hidden", "- 2");
  }

  static String companies(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> "Company %d,office@company%d.example,Berlin".formatted(i, i))
        .collect(Collectors.joining("\n", "Company,E-mail,City\n", "\n"));
  }

  /** Writes down what it hears. */
  private record Listening(List<String> heard) implements ClientListWatcher {
    @Override
    public void added(List<ListedClient> rows) {
      heard.add(
          "+ " + rows.stream().map(row -> row.client().name()).collect(Collectors.joining(", ")));
    }

    @Override
    public void changed(ListedClient row) {
      heard.add("~ " + row.client().name());
    }

    @Override
    public void removed(long listId, Collection<Long> clientIds) {
      heard.add("- " + clientIds.size());
    }
  }
}
