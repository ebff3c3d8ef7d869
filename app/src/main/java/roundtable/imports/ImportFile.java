package roundtable.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that can be read as rows under headings.
 *
 * @param first the number of the first row with something in it
 * @param heading the number of the row of headings, 0 where no row has a word we know
 * @param rows how many rows with something in them follow the heading
 */
public record ImportFile(
    Path path, Layout layout, int first, int heading, List<Column> columns, int rows)
    implements Reception {
  /** "comma-separated, UTF-8". */
  public String kind() {
    return layout.name();
  }

  /** True where the letters may come out wrong: the preview should say so. */
  public boolean lettersGuessed() {
    return layout instanceof Delimited delimited && delimited.encoding().guessed();
  }

  /** Whether somebody has to say what the first row is. */
  public boolean headingUnknown() {
    return heading == 0 && rows > 1;
  }

  /** The first row taken for the headings. */
  public ImportFile headed() {
    return headingUnknown()
        ? new ImportFile(
            path, layout, first, first, columns.stream().map(Column::headed).toList(), rows - 1)
        : this;
  }

  /** A column of addresses or figures that begins with a word begins with its heading. */
  boolean looksHeaded() {
    return headingUnknown() && columns.stream().anyMatch(Column::looksHeaded);
  }

  /** The same for two exports of the same program: what a corrected mapping is remembered by. */
  public String fingerprint() {
    return columns.stream()
        .map(column -> heading == 0 ? "?" : HeaderWords.plain(column.label()))
        .collect(Collectors.joining(","));
  }

  /** What stands over the columns that are read; where nothing does, what they hold. */
  public List<String> headings(Mapping mapping) {
    return mapping.fields().entrySet().stream()
        .map(read -> heading == 0 ? read.getValue().words() : columns.get(read.getKey()).label())
        .toList();
  }

  /** Columns that a person may map: all but bank and tax. */
  public List<Column> offered() {
    return columns.stream().filter(column -> !column.sensitive()).toList();
  }

  void read(RowVisitor visitor) throws IOException {
    layout.read(path, new BelowHeading(heading, visitor));
  }

  /** Passes on what stands below the heading, blank rows left out. */
  private record BelowHeading(int heading, RowVisitor visitor) implements RowVisitor {
    @Override
    public boolean row(RawRow row) {
      return row.number() <= heading || row.blank() || visitor.row(row);
    }

    @Override
    public void damaged(int row, String reason) {
      visitor.damaged(row, reason);
    }
  }
}
