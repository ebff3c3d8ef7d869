package roundtable.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad file is answered by a sentence that says what to do, never by an exception. */
class BadInputTest {
  private static final String LIST = "Company,E-mail\nHarbor Bakery,office@harborbakery.example\n";

  @TempDir Path folder;

  @Test
  void an_empty_file() {
    assertThat(Imported.refused(Imported.receive("")))
        .isEqualTo("This file is empty. Export the list again and choose the new file.");
  }

  @Test
  void a_file_of_line_ends() {
    assertThat(Imported.refused(Imported.receive("\r\n\r\n\r\n")))
        .isEqualTo("This file has headings, but no rows below them. Export the list again.");
  }

  @Test
  void a_heading_and_no_rows() {
    assertThat(Imported.refused(Imported.receive("Company,E-mail\n"))).contains("no rows below");
  }

  @Test
  void a_binary() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    assertThat(refused(noise)).startsWith("The letters in this file could not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004 Excel", "%PDF-1.7"})
  void a_file_of_another_kind_is_called_by_its_name(String start) {
    assertThat(refused(start.getBytes(UTF_8))).startsWith("This is a").containsIgnoringCase("csv");
  }

  @Test
  void two_hundred_megabytes_are_read_no_further_than_the_limit() throws IOException {
    Endless file = new Endless(200L << 20);
    Reception reception = new FileReception(Limits.BROWSER).receive(file, folder.resolve("large"));
    assertThat(Imported.refused(reception))
        .isEqualTo(
            "This file is larger than 5 MB. Export fewer columns, or split it and import each"
                + " part.");
    assertThat(file.read).isLessThan(6L << 20);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_without_a_usable_column() {
    assertThat(Imported.refused(Imported.receive("1,2\n3,4\n5,6\n")))
        .startsWith("This file has no column with names");
  }

  @Test
  void unknown_headings_are_asked_about_not_refused() {
    ImportFile file = Imported.opened(Imported.receive("Zeta,Eta\nHarbor Bakery,x\n"));
    assertThat(Mapping.guess(file).refusal().orElseThrow().reason())
        .isEqualTo("This file has no column with company names. Which one is it?");
    assertThat(file.columns().getFirst().samples()).contains("Harbor Bakery");
  }

  @Test
  void a_cell_of_a_megabyte_costs_its_own_row_alone() {
    Imported imported = Imported.text(LIST + "x".repeat(1 << 20) + ",a@b.example\nOld Mill,\n");
    assertThat(imported.entries)
        .extracting(Entry::name)
        .containsExactly("Harbor Bakery", "Old Mill");
    assertThat(imported.reasons())
        .containsExactly(
            "3 Company: This cell has 1,048,576 characters; at most 1,000 can be read.");
    assertThat(imported.problems.getFirst().text()).hasSizeLessThan(400);
  }

  @Test
  void a_megabyte_in_a_column_that_is_not_read_does_no_harm() {
    Imported imported = Imported.text("Company,Notes\nHarbor Bakery," + "x".repeat(1 << 20) + "\n");
    assertThat(imported.entries).hasSize(1);
    assertThat(imported.problems).isEmpty();
  }

  @Test
  void an_open_quotation_mark_costs_its_own_row_alone() {
    Imported imported =
        Imported.text(LIST + "\"Old Mill,\nNorthway,\n\"Bob\" Smith,\n\"Two\nlines\",\nLast,\n");
    assertThat(imported.lines().toString())
        .contains("Harbor Bakery", "Northway", "Two lines", "Last")
        .doesNotContain("Old Mill", "Bob");
    assertThat(imported.reasons())
        .containsExactly(
            "3 : A quotation mark in this row is not closed, or stands in the middle of a cell.",
            "5 : A quotation mark in this row is not closed, or stands in the middle of a cell.");
    assertThat(imported.steps.getLast().done()).isEqualTo(imported.steps.getLast().of());
  }

  @Test
  void more_than_ten_thousand_rows() {
    assertThat(Imported.refused(Imported.receive(LIST + "Old Mill,\n".repeat(10_000))))
        .isEqualTo(
            "This file has 10,001 rows; 10,000 go in at a time. Split it and import each part.");
  }

  @Test
  void uneven_rows_go_in_and_are_reported() {
    Imported imported = Imported.text(LIST + "Old Mill\nBakery, Inc,a@b.example\nMill,,,\n");
    assertThat(imported.entries).hasSize(4);
    assertThat(imported.reasons())
        .containsExactly(
            "3 : This row has 1 cell where the heading has 2. Look whether it went in right.",
            "4 : This row has 3 cells where the heading has 2. Look whether it went in right.",
            "4 E-mail: This is not an e-mail address. The row went in without it.");
  }

  @Test
  void a_row_that_names_nobody_is_left_out() {
    Imported imported = Imported.text(LIST + ",info@nobody.example\n---,\n");
    assertThat(imported.entries).hasSize(1);
    assertThat(imported.reasons())
        .containsExactly(
            "3 : This row names no company and no person.",
            "4 : This row names no company and no person.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "Shift_JIS", "GBK", "windows-1253"})
  void letters_of_an_unknown_encoding_are_refused_not_garbled(String charset) {
    String foreign =
        switch (charset) {
          case "windows-1251" -> "Компания\nПекарня у гавани\nМельница на холме\n";
          case "windows-1253" -> "Εταιρεία\nΑρτοποιείο στο λιμάνι\n";
          case "GBK" -> "公司\n港口面包店\n老磨坊\n";
          default -> "会社\n港のパン屋\n古い製粉所\n";
        };
    assertThat(refused(foreign.getBytes(Charset.forName(charset)))).contains("CSV UTF-8");
  }

  @Test
  void utf_16_is_read_with_and_without_a_mark() {
    for (String list : new String[] {LIST, "\uFEFF" + LIST}) {
      assertThat(opened(list.getBytes(UTF_16LE)).kind()).isEqualTo("comma-separated, UTF-16LE");
      assertThat(opened(list.getBytes(UTF_16BE)).kind()).isEqualTo("comma-separated, UTF-16BE");
    }
  }

  @Test
  void western_letters_are_guessed_and_it_is_said() {
    ImportFile file = opened("Company\nCafé Müßig\n".getBytes(Charset.forName("windows-1252")));
    assertThat(file.lettersGuessed()).isTrue();
    assertThat(file.columns().getFirst().samples()).containsExactly("Café Müßig");
  }

  private static String refused(byte[] bytes) {
    return Imported.refused(Imported.receive(new ByteArrayInputStream(bytes)));
  }

  private static ImportFile opened(byte[] bytes) {
    return Imported.opened(Imported.receive(new ByteArrayInputStream(bytes)));
  }

  /** A file that is never on any disk. */
  private static final class Endless extends InputStream {
    private final long length;
    private long read;

    Endless(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return read++ < length ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
      read += most;
      return read <= length ? most : -1;
    }
  }

  @Test
  void a_refused_file_is_not_kept() throws IOException {
    new FileReception(Limits.BROWSER)
        .receive(new ByteArrayInputStream("%PDF-1.7".getBytes(UTF_8)), folder.resolve("list"));
    assertThat(folder).isEmptyDirectory();
  }
}
