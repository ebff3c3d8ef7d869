package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledDataTest {
  @TempDir Path folder = Path.of("");

  @Test
  void names_and_their_clusters_are_read_below_the_heading() throws IOException {
    write("row\tcluster\tname\n1\tc1\tHanover Bakery\n2\t-\tA\ttab\n");
    LabelledSet set = LabelledSet.read(folder);
    assertThat(set.index())
        .containsExactly(
            new LabelledSet.Labelled("c1", "Hanover Bakery"),
            new LabelledSet.Labelled("-", "A\ttab"));
    assertThat(set.queriesWithMatch()).isEqualTo(1);
    assertThat(set.indexed().ask(Business.named("Hanover Bakery"), 1))
        .extracting(Match::row)
        .containsExactly(0L);
  }

  @Test
  void a_row_that_lacks_cells_is_named_by_file_and_line() throws IOException {
    write("row\tcluster\tname\n1\tc1\tHanover Bakery\n2\tc2\n");
    assertThatThrownBy(() -> LabelledSet.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("index.tsv, line 3");
  }

  @Test
  void the_heading_of_a_table_is_no_row() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id,name\n1,\"Smith, \"\"Joe\"\"\"\n");
    assertThat(Csv.read(file)).containsExactly(List.of("1", "Smith, \"Joe\""));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("index.tsv"), text);
    Files.writeString(folder.resolve("queries.tsv"), text);
  }
}
