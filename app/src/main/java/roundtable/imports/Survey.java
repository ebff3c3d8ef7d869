package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One pass over a whole file: where its heading is, what its columns hold, how many rows it has.
 */
final class Survey implements RowVisitor {
  private static final int SAMPLES = 4;
  private static final int LONGEST_SAMPLE = 60;

  private final Limits limits;
  private final List<RawRow> first = new ArrayList<>();
  private int filled;
  private Optional<String> damage = Optional.empty();

  Survey(Limits limits) {
    this.limits = limits;
  }

  Reception of(Path file, Layout layout) throws IOException {
    layout.read(file, this);
    Optional<HeaderRow> header = HeaderRow.among(first);
    int heading = header.map(found -> found.row().number()).orElse(0);
    int rows = filled - (int) first.stream().filter(row -> row.number() <= heading).count();
    ImportFile opened = new ImportFile(file, layout, first(), heading, columns(header), rows);
    return refusal(opened).<Reception>map(reason -> reason).orElse(opened);
  }

  private int first() {
    return first.isEmpty() ? 0 : first.getFirst().number();
  }

  @Override
  public boolean row(RawRow row) {
    if (row.blank()) {
      return true;
    }
    filled++;
    if (first.size() < 2 * HeaderRow.DEPTH) {
      first.add(row);
    }
    return true;
  }

  @Override
  public void damaged(int row, String reason) {
    filled++;
    damage = Optional.of(reason);
  }

  private List<Column> columns(Optional<HeaderRow> header) {
    int heading = header.map(found -> found.row().number()).orElse(0);
    List<RawRow> below = first.stream().filter(row -> row.number() > heading).toList();
    int width = header.map(found -> found.row().cells().size()).orElseGet(() -> widest(below));
    return IntStream.range(0, width)
        .mapToObj(index -> column(index, label(header, index), below))
        .toList();
  }

  private static int widest(List<RawRow> rows) {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static String label(Optional<HeaderRow> header, int index) {
    String label =
        header.map(found -> Text.glimpse(found.row().cell(index), LONGEST_SAMPLE)).orElse("");
    return label.isEmpty() ? "Column " + (index + 1) : label;
  }

  private static Column column(int index, String label, List<RawRow> below) {
    boolean sensitive = HeaderWords.sensitive(label);
    List<String> samples =
        below.stream()
            .limit(sensitive ? 0 : SAMPLES)
            .map(row -> Text.glimpse(row.cell(index), LONGEST_SAMPLE))
            .toList();
    return new Column(index, label, samples, sensitive);
  }

  private Optional<Refusal> refusal(ImportFile file) {
    if (file.rows() > limits.rows()) {
      return Optional.of(tooMany(file.rows()));
    }
    if (file.rows() == 0) {
      return Optional.of(
          new Refusal(
              damage.orElse(
                  "This file has headings, but no rows below them. Export the list again.")));
    }
    boolean words = first.stream().flatMap(row -> row.cells().stream()).anyMatch(Text::hasWord);
    return words
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "This file has no column with names of companies or people. Choose a file that has"
                    + " one."));
  }

  private Refusal tooMany(int rows) {
    return new Refusal(
        "This file has %,d rows; %,d go in at a time. Split it and import each part."
            .formatted(rows, limits.rows()));
  }
}
