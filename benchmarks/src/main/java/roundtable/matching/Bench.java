package roundtable.matching;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The door of {@code bin/bench}: one task a call, data named on the command line. */
public final class Bench {
  private static final String NAME_BENCH = "pairs/opensanctions_name_bench_cases.csv";
  private static final int WRONG_USE = 2;
  private static final String USE =
      """
      bin/bench matching --data DIR [--quick]   ours and the peers on the same data
      bin/bench mistakes --data DIR             the most confident wrong answers
      bin/bench clues    --data DIR             what phone and address add to the name
      bin/bench steps    --data DIR             processor time of each step
      bin/bench jmh      --data DIR             nanoseconds of each step, by JMH
      bin/bench growth   --data DIR --out FILE  cost from 1,000 to 1,000,000 names, as a plot too
      bin/bench train    --data DIR --out DIR   learn the weights anew
      bin/bench live, oracle, calibration, verdict: see the first lines of bin/bench""";

  private final List<String> words;
  private final Path data;

  private Bench(List<String> words) {
    this.words = words;
    this.data = Path.of(after("--data", "data"));
  }

  public static void main(String[] arguments) throws Exception {
    try {
      new Bench(List.of(arguments)).run();
    } catch (NoSuchFileException e) {
      refuse("There is no file " + e.getMessage() + ". Name its folder with --data DIR.");
    } catch (IOException e) {
      refuse(String.valueOf(e.getMessage()));
    }
  }

  private static void refuse(String sentence) {
    System.err.println(sentence);
    System.exit(WRONG_USE);
  }

  private void run() throws Exception {
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "train" -> train(Path.of(after("--out", ".")));
      case "matching" -> matching();
      case "mistakes" -> {
        Mistakes.run(set("ietf"));
        Mistakes.run(set("ror"));
      }
      case "clues" -> Clued.run(data.resolve("pairs"));
      case "steps" -> Steps.run(set("ietf"));
      case "growth" -> new Growth(set("ror")).run(Path.of(after("--out", "growth.svg")));
      default -> refuse(USE);
    }
  }

  private LabelledSet set(String folder) throws IOException {
    return LabelledSet.read(data.resolve(folder));
  }

  private void matching() throws Exception {
    new PeerBench(words.contains("--quick"))
        .run(List.of(data.resolve("ietf"), data.resolve("ror")));
    Quality pairs = NamePairs.read(data.resolve(NAME_BENCH)).quality();
    System.out.printf(
        Locale.ROOT,
        "%nname_bench, organisations, strict: F1 %.3f at %.2f%n",
        pairs.f1(),
        pairs.threshold());
  }

  private void train(Path out) throws Exception {
    Train.run(List.of(data.resolve("ietf"), data.resolve("ror")), out);
    Train.strict(NamePairs.read(data.resolve(NAME_BENCH)), out);
  }

  private String after(String option, String otherwise) {
    int at = words.indexOf(option);
    return at < 0 || at + 1 == words.size() ? otherwise : words.get(at + 1);
  }
}
