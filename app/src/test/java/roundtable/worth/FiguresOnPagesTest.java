package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/figures.md lists every figure of the worth pages, in their order, and no other. */
class FiguresOnPagesTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\|(.*)\\|(.*)\\|(.*)\\|$");

  @Test
  void every_figure_is_in_the_list_with_formula_rows_and_what_it_is_without_data()
      throws IOException {
    String list = Files.readString(Path.of("../docs/figures.md"));
    String section = list.split("(?m)^## On the worth pages")[1].split("(?m)^## ")[0];
    List<MatchResult> rows = ROW.matcher(section).results().toList();

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Figure.values()).map(Figure::key).toList());
    assertThat(rows)
        .allMatch(
            row -> !row.group(2).isBlank() && !row.group(3).isBlank() && !row.group(4).isBlank());
  }
}
