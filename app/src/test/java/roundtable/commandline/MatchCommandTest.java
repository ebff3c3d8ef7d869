package roundtable.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {
  @TempDir private Path folder;
  private Path list;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @BeforeEach
  void writeList() throws IOException {
    list = file("list.csv", "id,name\n1,\"Quarkslab, GmbH\"\n2,Hanover Bakery\n");
  }

  @Test
  void each_row_asked_gets_its_best_answer() throws IOException {
    Path ask = file("ask.tsv", "name\tcity\nHanover Bakery Ltd\t\nNobody Knows\t\nQUARKSLAB\t\n");
    Path out = folder.resolve("out.csv");
    assertThat(run(list, ask, "--out", out.toString())).isZero();
    assertThat(Files.readAllLines(out))
        .hasSize(3)
        .first()
        .isEqualTo("ask_row,list_row,score,sure,evidence");
    assertThat(Files.readAllLines(out).get(1)).startsWith("1,2,");
    assertThat(Files.readAllLines(out).get(2)).startsWith("3,1,");
  }

  @Test
  void a_list_kept_searchable_answers_as_the_list() throws IOException {
    Path ask = file("ask.csv", "name\nHanover Bakery Ltd\nQUARKSLAB\n");
    Path kept = folder.resolve("list.index");
    Path first = folder.resolve("first.csv");
    Path second = folder.resolve("second.csv");
    assertThat(run(list, ask, "--keep", kept.toString(), "--out", first.toString())).isZero();
    Files.delete(list);
    assertThat(run(kept, ask, "--out", second.toString())).isZero();
    assertThat(second).hasSameTextualContentAs(first);
    assertThat(Files.readAllLines(second)).hasSize(3);
  }

  @Test
  void a_foreign_file_named_as_kept_is_one_sentence() throws IOException {
    Path ask = file("ask.csv", "name\nQuarkslab\n");
    list = file("list.index", "id,name\n1,Quarkslab\n");
    assertRefused(ask, "This is no snapshot of an index.");
  }

  @Test
  void a_missing_file_is_one_sentence() {
    assertRefused(folder.resolve("none.csv"), "There is no file");
  }

  @Test
  void an_empty_file_is_one_sentence() throws IOException {
    assertRefused(file("empty.csv", ""), "is empty.");
  }

  @Test
  void a_binary_is_one_sentence() throws IOException {
    assertRefused(file("binary.csv", "PK\0\0name"), "is not a text file");
  }

  @Test
  void an_unknown_encoding_is_one_sentence() throws IOException {
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "name\nMüller\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(latin, "is not in UTF-8");
  }

  @Test
  void a_file_without_a_name_column_is_one_sentence() throws IOException {
    assertRefused(file("numbers.csv", "a,b\n1,2\n"), "has no column called \"name\"");
  }

  @Test
  void a_file_with_a_heading_alone_is_one_sentence() throws IOException {
    assertRefused(file("heading.csv", "name\n"), "has no row below its heading");
  }

  private void assertRefused(Path ask, String reason) {
    assertThat(run(list, ask)).isEqualTo(2);
    assertThat(screen.toString(StandardCharsets.UTF_8).strip())
        .contains(reason)
        .doesNotContain("\n");
  }

  private int run(Path one, Path other, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "match";
    arguments[1] = one.toString();
    arguments[2] = other.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    PrintStream before = System.err;
    System.setErr(new PrintStream(screen, true, StandardCharsets.UTF_8));
    try {
      return Main.run(arguments);
    } finally {
      System.setErr(before);
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
