package roundtable.oracle;

import java.util.List;
import roundtable.evidence.wordofmouth.Talk;
import roundtable.evidence.wordofmouth.WordOfMouth;

/**
 * Word of mouth. Where a row does not bring its own, 30 % are delighted and tell 3 people, 1 in 10
 * of whom acts on it; the satisfied's talk counts .002 a head: by these the sample was made.
 */
final class TalkAnswers {
  private static final List<String> QUESTION =
      List.of("unhappy", "ratio", "h", "T", "p", "t", "p_s", "q");

  private TalkAnswers() {}

  static List<Answer> of(Folder folder) {
    return folder.files("wom(.*)\\.csv").stream()
        .map(
            named -> {
              String file = named.file().getFileName().toString();
              List<Row> ours =
                  Table.read(named.file()).rows().stream().map(TalkAnswers::answer).toList();
              return (Answer) new ByPlace(file, QUESTION, ours);
            })
        .toList();
  }

  private static Row answer(Row row) {
    Talk delighted = new Talk(row.number("T", 3), row.number("p", .1));
    Talk satisfied = new Talk(row.number("t", .1), row.number("p_s", .02));
    WordOfMouth talk =
        new WordOfMouth(
            row.number("h", .3), delighted, satisfied, row.number("ratio"), row.number("q", .1));
    Row answer = new Row();
    QUESTION.stream().filter(row::has).forEach(column -> answer.with(column, row.text(column)));
    return answer
        .with("R", talk.growth(row.number("unhappy")))
        .with("breakeven_unhappy", talk.breakEven());
  }
}
