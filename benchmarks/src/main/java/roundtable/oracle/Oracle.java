package roundtable.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code bin/bench oracle DIR [--out DIR]}: computes every figure that a folder has inputs for,
 * writes them in the form of its answers, and holds them against the answers that are there. A line
 * a topic; ends with 1 if one is off.
 */
public final class Oracle {
  private static final String USE =
      """
      bin/bench oracle DIR [--out DIR]   every figure for DIR's inputs, beside DIR's answers
        DIR holds ..._input.csv and oracle.json, as evidence/src/test/resources/oracle does;
        what comes after a topic's name may vary: clients_north_input.csv, assign12x12_input.csv""";

  private static final Map<String, Function<Folder, List<Answer>>> TOPICS = new LinkedHashMap<>();

  static {
    TOPICS.put("rates", RateTable.GAMMA_POISSON::in);
    TOPICS.put("exact intervals", RateTable.EXACT::in);
    TOPICS.put("close rates", RateTable.CLOSE::in);
    TOPICS.put("evidence against break-even", RateTable.EVIDENCE::in);
    TOPICS.put("pooled rates", PoolingAnswers::of);
    TOPICS.put("clients", ClientAnswers::of);
    TOPICS.put("trials", TrialAnswers::of);
    TOPICS.put("networks", NetworkAnswers::of);
    TOPICS.put("pairings", PairingAnswers::of);
    TOPICS.put("word of mouth", TalkAnswers::of);
    TOPICS.put("oracle.json", JsonAnswers::of);
  }

  private Oracle() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    int option = words.indexOf("--out");
    Path out = option >= 0 && option + 1 < words.size() ? Path.of(words.get(option + 1)) : null;
    if (out != null) {
      words.subList(option, option + 2).clear();
    }
    if (words.size() != 1 || !Files.isDirectory(Path.of(words.getFirst()))) {
      System.err.println(USE);
      System.exit(2);
    }
    System.exit(run(new Folder(Path.of(words.getFirst())), out) ? 0 : 1);
  }

  private static boolean run(Folder folder, @Nullable Path out) throws IOException {
    boolean fine = true;
    for (Answer answer : answers(folder)) {
      if (out != null) {
        answer.write(out);
      }
      Comparison comparison = answer.compare(folder);
      System.out.println(comparison.line());
      fine &= comparison.fine();
    }
    return fine;
  }

  static List<Answer> answers(Folder folder) {
    List<Answer> answers = new ArrayList<>();
    TOPICS.forEach((topic, answer) -> answers.addAll(answers(folder, topic, answer)));
    return answers;
  }

  /** What makes no sense on one topic must not silence the others. */
  private static List<Answer> answers(
      Folder folder, String topic, Function<Folder, List<Answer>> answer) {
    try {
      return answer.apply(folder);
    } catch (RuntimeException unanswerable) {
      return List.of(new Unanswered(topic, String.valueOf(unanswerable.getMessage())));
    }
  }
}
