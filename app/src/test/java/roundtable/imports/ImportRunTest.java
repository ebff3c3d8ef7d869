package roundtable.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportRunTest {
  private static final ImportFile THOUSAND = Imported.opened(Imported.receive(list(1_000)));

  @Test
  void progress_climbs_batch_by_batch_to_the_end() {
    Imported target = Imported.of(THOUSAND, "US");
    assertThat(target.steps).extracting(Progress::percent).containsExactly(25, 50, 75, 100, 100);
    assertThat(target.steps.getLast())
        .isEqualTo(new Progress(Progress.State.FINISHED, 1_000, 1_000, new Tally(1_000, 0, 0), 0));
  }

  @Test
  void a_cancelled_run_stops_after_its_batch() {
    Cancelling target = new Cancelling();
    ImportRun run = new ImportRun(THOUSAND, Mapping.guess(THOUSAND), "US", target);
    target.run = Optional.of(run);
    run.run();
    assertThat(run.progress().state()).isEqualTo(Progress.State.CANCELLED);
    assertThat(target.taken).isEqualTo(250);
  }

  @Test
  void a_target_that_breaks_leaves_a_failed_run() {
    Cancelling target = new Cancelling();
    ImportRun run = new ImportRun(THOUSAND, Mapping.guess(THOUSAND), "US", target);
    assertThatThrownBy(run::run).isInstanceOf(NoSuchElementException.class);
    assertThat(run.progress().state()).isEqualTo(Progress.State.FAILED);
  }

  @Test
  void a_mapping_is_corrected_and_kept_as_a_line() {
    ImportFile file = Imported.opened(Imported.receive("Zeta,Company\nHarbor Bakery,17\n"));
    Mapping corrected =
        Mapping.guess(file)
            .with(0, Optional.of(Field.COMPANY))
            .with(1, Optional.empty())
            .otherwise(Stage.PROSPECT);
    assertThat(corrected.line()).isEqualTo("PROSPECT 0=COMPANY");
    assertThat(Mapping.parse(corrected.line())).isEqualTo(corrected);
    assertThat(Mapping.parse("CLIENT").refusal()).isPresent();
  }

  @Test
  void two_exports_of_one_program_have_the_same_fingerprint() {
    ImportFile today = Imported.opened(Imported.receive("Company,E-mail 1\nHarbor Bakery,\n"));
    ImportFile later = Imported.opened(Imported.receive("Title\n\nCOMPANY,E-Mail\nMill,\n"));
    assertThat(today.fingerprint()).isEqualTo(later.fingerprint()).isEqualTo("company,e mail");
    assertThat(THOUSAND.fingerprint()).isNotEqualTo(today.fingerprint());
  }

  @Test
  void an_export_is_harmless_in_a_spreadsheet_and_reads_back_as_it_was() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SafeCsv csv = new SafeCsv(out)) {
      csv.row("Company", "Phone");
      csv.row("=cmd|' /C calc'!A0", "+15035550101");
    }
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("'=cmd", "'+15035550101");
    Entry entry = Imported.text(text).entries.getFirst();
    assertThat(entry.company()).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(entry.reach().phone()).isEqualTo("+15035550101");
  }

  @Test
  void invisible_letters_do_not_make_two_names_of_one() {
    assertThat(Text.clean("Har\u200Bbor\u00A0\u202EBakery\uFEFF")).isEqualTo("Harbor Bakery");
  }

  @Test
  void names_with_commas_are_turned_only_where_a_person_is_meant() {
    assertThat(List.of("Smith, John", "O’Neil, Mary J.", "Bakery, Inc", "Hall, P.C.", "A, B & C"))
        .extracting(name -> Names.turned(name).orElse("-"))
        .containsExactly("John Smith", "Mary J. O’Neil", "-", "-", "-");
  }

  private static String list(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> "Company " + row)
        .collect(Collectors.joining("\n", "Company\n", "\n"));
  }

  /** Presses cancel as soon as the first rows are in. */
  private static final class Cancelling implements ImportTarget {
    private Optional<ImportRun> run = Optional.empty();
    private int taken;
    private final List<Progress> steps = new ArrayList<>();

    @Override
    public Tally take(List<Entry> batch) {
      run.orElseThrow().cancel();
      taken += batch.size();
      return new Tally(batch.size(), 0, 0);
    }

    @Override
    public void setAside(List<Problem> problems) {}

    @Override
    public void progress(Progress progress) {
      steps.add(progress);
    }
  }
}
