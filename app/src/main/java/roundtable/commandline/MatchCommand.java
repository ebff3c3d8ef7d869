package roundtable.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import roundtable.matching.Business;
import roundtable.matching.Match;
import roundtable.matching.MatchIndex;

/** Finds each business of one file in another: {@code bin/roundtable match LIST ASK}. */
@CommandLine.Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the businesses of ASK in LIST; both are CSV or TSV with a heading.",
      "A name column is needed; domain, email, phone, street, city and person help.",
      "A LIST asked often is read once with --keep, and then named by what was kept."
    })
final class MatchCommand implements Callable<Integer> {
  private static final int ONLY_LIST = 0;

  @CommandLine.Parameters(index = "0", paramLabel = "LIST", description = "the list to search")
  private Path list = Path.of("");

  @CommandLine.Parameters(index = "1", paramLabel = "ASK", description = "the names to look for")
  private Path ask = Path.of("");

  @CommandLine.Option(names = "--out", paramLabel = "FILE", description = "instead of the screen")
  private @Nullable Path out;

  @CommandLine.Option(
      names = "--best",
      paramLabel = "N",
      defaultValue = "1",
      description = "the most answers for each row asked, 1 to 16")
  private int best;

  @CommandLine.Option(
      names = "--keep",
      paramLabel = "FILE.index",
      description = "also keep the list made searchable, to be named as LIST the next time")
  private @Nullable Path keep;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (best < 1 || best > 16) {
      throw new BadInput("--best takes a number from 1 to 16.");
    }
    MatchIndex index = KeptIndex.is(list) ? new KeptIndex(list).read() : index(Table.read(list));
    if (keep != null) {
      new KeptIndex(keep).write(index);
    }
    Table asked = Table.read(ask);
    Columns columns = Columns.of(asked.heading(), ask.toString());
    try (CsvWriter answers = CsvWriter.builder().build(writer())) {
      answer(index, columns, asked.rows(), answers);
    }
    return CommandLine.ExitCode.OK;
  }

  private MatchIndex index(Table table) {
    Columns columns = Columns.of(table.heading(), list.toString());
    ProgressLine progress = new ProgressLine(screen().getErr(), "Reading", table.rows().size());
    MatchIndex index = new MatchIndex();
    int row = 0;
    for (List<String> cells : table.rows()) {
      index.put(ONLY_LIST, ++row, columns.business(cells));
      progress.at(row);
    }
    return index;
  }

  private void answer(
      MatchIndex index, Columns columns, List<List<String>> rows, CsvWriter answers) {
    ProgressLine progress = new ProgressLine(screen().getErr(), "Matching", rows.size());
    answers.writeRecord("ask_row", "list_row", "score", "sure", "evidence");
    int row = 0;
    for (List<String> cells : rows) {
      row++;
      Business business = columns.business(cells);
      for (Match match : index.ask(business, best)) {
        answers.writeRecord(record(row, match));
      }
      progress.at(row);
    }
  }

  private static List<String> record(int row, Match match) {
    return List.of(
        String.valueOf(row),
        String.valueOf(match.row()),
        String.format(Locale.ROOT, "%.4f", match.score()),
        match.sure().name().toLowerCase(Locale.ROOT),
        String.join("; ", match.evidence()));
  }

  private CommandLine screen() {
    return spec == null ? new CommandLine(this) : spec.commandLine();
  }

  private Writer writer() {
    try {
      return out == null ? new PrintWriter(screen().getOut()) : Files.newBufferedWriter(out);
    } catch (IOException e) {
      throw new BadInput("The file " + out + " cannot be written.");
    }
  }
}
