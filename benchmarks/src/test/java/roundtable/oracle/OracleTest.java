package roundtable.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {
  private static final Path ANSWERS = Path.of("../evidence/src/test/resources/oracle");

  @TempDir private Path folder = Path.of("");

  @Test
  void every_answer_is_ours_too() {
    assertThat(lines(ANSWERS)).hasSize(16).noneMatch(line -> line.contains("NOT OK"));
  }

  @Test
  void a_wrong_answer_a_column_nobody_knows_and_a_row_without_sense_are_told() throws IOException {
    put("beta_close.csv", "a,b,closed,leads,mean\n3.4,6.6,0,0,.341\n");
    put("wom_output.csv", "unhappy,ratio,R,mood\n0,1,.0914,9\n");
    put("pooling_input.csv", "member,months,leads\n1,0,4\n");

    assertThat(lines(folder))
        .satisfiesExactly(
            line -> assertThat(line).contains("beta_close.csv", "NOT OK", "theirs 0.341"),
            line -> assertThat(line).contains("pooled rates", "Without exposure there are no"),
            line -> assertThat(line).contains("wom_output.csv", "the column mood"));
  }

  @Test
  void a_sample_and_another_variant_are_enough() throws IOException {
    put("pooling_north_input.csv", "member,months,leads\n1,12,0\n2,0,0\n");
    put("assign3x2_input.csv", "1,NA\n2,NA\nNA,NA\n");
    put("assign3x2_output_sample.csv", "cost\n1\n");

    assertThat(lines(folder))
        .satisfiesExactly(
            line -> assertThat(line).contains("pooling_north_output.csv", "no answers"),
            line -> assertThat(line).contains("assign3x2_output.csv, cost 1", "ok"));
  }

  @Test
  void answers_are_written_in_the_form_of_the_question() throws IOException {
    put("evalue_input.csv", "y,t,L0\n0,1,0.25\n");
    for (Answer answer : Oracle.answers(new Folder(folder))) {
      answer.write(folder.resolve("out"));
    }
    assertThat(folder.resolve("out/evalue_input.csv"))
        .content()
        .startsWith("y,t,L0,E,leave")
        .contains("0,1,0.25,1.18087147", "FALSE");
  }

  private static List<String> lines(Path folder) {
    Folder read = new Folder(folder);
    return Oracle.answers(read).stream().map(answer -> answer.compare(read).line()).toList();
  }

  private void put(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
