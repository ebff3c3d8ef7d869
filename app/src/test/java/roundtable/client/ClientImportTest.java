package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.imports.Mapping;
import roundtable.imports.Progress;
import roundtable.imports.Tally;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** Bringing a file, through its real routes. */
class ClientImportTest {
  private final House house = House.open();
  private final Evening evening = new Evening(house, 3);
  private final Owner bruno = new Owner(evening, 2);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_preview_shows_the_first_rows_and_what_was_guessed() {
    String waiting =
        upload("Company,Mail,Zeta\nHarbor Bakery,office@harborbakery.example,7\nMill,,8\n");
    String page = bruno.caller().get(waiting).body();
    assertThat(page).contains("list.csv, 2 rows.", "Harbor Bakery", "Bring in 2 rows");
    assertThat(Owner.columns(page))
        .containsExactly(
            "column0", "COMPANY", "column1", "EMAIL", "column2", "", "otherwise", "CLIENT");
  }

  @Test
  void a_file_without_headings_asks_which_column_is_the_company() {
    String waiting = upload("Zeta,Eta\nHarbor Bakery,x\n");
    assertThat(bruno.caller().get(waiting).body())
        .contains("This file has no column with company names. Which one is it?");
    assertThat(bruno.caller().post(waiting, "column1", "EMAIL").status()).isEqualTo(422);
    bruno.caller().post(waiting, "column0", "COMPANY", "otherwise", "PROSPECT");
    assertThat(bruno.finished(waiting)).contains("2 new companies");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("Harbor Bakery", ">prospect</td>");
  }

  @Test
  void a_corrected_mapping_is_remembered_for_the_next_such_file() {
    String waiting = upload("Company,Owner\nHarbor Bakery,Mill\n");
    bruno.caller().post(waiting, "column1", "COMPANY", "otherwise", "PROSPECT");
    bruno.finished(waiting);
    String next = upload("Company,Owner\nOther,Old Mill\n");
    assertThat(Owner.columns(bruno.caller().get(next).body()))
        .containsExactly("column0", "", "column1", "COMPANY", "otherwise", "PROSPECT");
  }

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
  void a_cancelled_import_leaves_the_list_as_it_was() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String waiting = upload(companies(10_000));
    bruno.caller().post(waiting, "column0", "COMPANY");
    bruno.caller().post(waiting + "/cancellation");
    assertThat(bruno.finished(waiting)).contains("Stopped. Your list is as it was");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
    assertThat(bruno.bring("list.csv", "Company\nMill\n")).contains("1 new company");
  }

  @Test
  void a_second_import_waits_for_the_first() {
    String first = upload(companies(10_000));
    bruno.caller().post(first, "column0", "COMPANY");
    String second = upload("Company\nMill\n");
    assertThat(bruno.caller().post(second, "column0", "COMPANY").body())
        .contains("Another file is on its way in.");
    bruno.finished(first);
    bruno.caller().post(second, "column0", "COMPANY");
    assertThat(bruno.finished(second)).contains("1 new company");
  }

  @Test
  void an_import_that_a_stop_cut_short_leaves_the_list_as_it_was() throws IOException {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String broken = upload("Company\nMill\n");
    long id = Long.parseLong(broken.substring(broken.lastIndexOf('/') + 1));
    house.database().write(tx -> halfTaken(tx, id));
    Uploads uploads = new Uploads(house.data().resolve("uploads"));
    Files.writeString(uploads.file("half-received"), "Company");

    Watchers nobody = new Watchers();
    new ClientImporting(house.database(), house.clock(), nobody, uploads).afterRestart();

    assertThat(bruno.finished(broken)).contains("This did not go through.");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
    assertThat(uploads.folder()).isEmptyDirectory();
  }

  private static long halfTaken(DSLContext tx, long importId) {
    ClientImport broken =
        new ClientImport(
            importId,
            1,
            new ClientImport.Source("", "", "x"),
            Mapping.parse("CLIENT"),
            new ClientImport.Course(
                Instant.EPOCH,
                null,
                null,
                new Progress(Progress.State.RUNNING, 0, 1, Tally.NOTHING, 0)));
    ClientImports.start(tx, broken, broken.mapping(), Instant.EPOCH);
    Client mill = Clients.all(tx, 1).getFirst();
    new ClientRows(1, importId, Instant.EPOCH).insert(tx, List.of(mill));
    return importId;
  }

  @Test
  void no_uploaded_file_stays_on_the_disk() {
    bruno.bring("list.csv", "Company\nHarbor Bakery\n");
    upload("Company\nMill\n");
    upload("Company\nOak\n");
    assertThat(house.data().resolve("uploads").toFile().list()).hasSize(1);
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

  /* Bad input: each a sentence that says what to do. */

  @Test
  void an_empty_file_is_refused_with_what_to_do() {
    assertThat(refused(new byte[0])).contains("This file is empty. Export the list again");
  }

  @Test
  void a_binary_is_refused_with_what_to_do() {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    assertThat(refused(noise)).contains("The letters in this file could not be read");
    assertThat(refused("PK\u0003\u0004...".getBytes(StandardCharsets.UTF_8)))
        .contains("This is an Excel or Numbers file.", "CSV UTF-8");
  }

  @Test
  void two_hundred_megabytes_are_refused_with_what_to_do() {
    long length = 200L << 20;
    assertThat(bruno.upload("large.csv", new Zeros(length)).body())
        .contains("This file is larger than 5 MB.");
    Caller.Answer announced = bruno.uploadAnnounced("large.csv", new Zeros(length), length);
    assertThat(announced.status()).isEqualTo(422);
    assertThat(announced.body()).contains("This file is larger than 5 MB.");
    assertThat(house.data().resolve("uploads").toFile().list()).isNullOrEmpty();
  }

  @Test
  void a_file_without_a_usable_column_is_refused_with_what_to_do() {
    assertThat(refused("1,2\n3,4\n".getBytes(StandardCharsets.UTF_8)))
        .contains("This file has no column with names of companies or people.");
  }

  @Test
  void a_cell_of_a_megabyte_is_listed_and_the_others_go_in() {
    assertThat(bruno.bring("a.csv", "Company\nMill\n" + "x".repeat(1 << 20) + "\nOak\n"))
        .contains("2 new companies", "This cell has 1,048,576 characters; at most 1,000");
  }

  @Test
  void a_wrong_encoding_is_refused_with_what_to_do() {
    assertThat(refused("会社\n港のパン屋\n古い製粉所\n".getBytes(Charset.forName("Shift_JIS"))))
        .contains("The letters in this file could not be read", "CSV UTF-8");
  }

  @Test
  void no_file_at_all_is_refused_with_what_to_do() {
    assertThat(bruno.caller().post(bruno.imports()).body()).contains("No file was chosen.");
    assertThat(bruno.upload("", new byte[0]).body()).contains("No file was chosen.");
  }

  private String upload(String text) {
    return bruno.upload("list.csv", text.getBytes(StandardCharsets.UTF_8)).location();
  }

  private String refused(byte[] bytes) {
    Caller.Answer answer = bruno.upload("list.csv", bytes);
    assertThat(answer.status()).isEqualTo(422);
    return answer.body();
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

  /** A file that is never on any disk. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, most);
      Arrays.fill(buffer, from, from + count, (byte) 'x');
      left -= count;
      return count;
    }
  }
}
