package roundtable.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What phone and address add to the name: {@code bin/bench clues --data DIR}. */
final class Clued {
  private static final List<Set<Clue>> TOLD =
      List.of(
          Set.of(),
          Set.of(Clue.PHONE),
          Set.of(Clue.STREET, Clue.CITY),
          Set.of(Clue.PHONE, Clue.STREET, Clue.CITY));

  private record Row(String cluster, String name, Map<Clue, String> clues) {
    Business told(Set<Clue> which) {
      Business business = Business.named(name);
      for (Clue clue : which) {
        business = business.with(clue, clues.getOrDefault(clue, ""));
      }
      return business;
    }
  }

  private Clued() {}

  static void run(Path pairs) throws IOException {
    System.out.println("| told beside the name | set | F1 | recall at 95 % | certain, right |");
    System.out.println("|---|---|---|---|---|");
    List<Row> restaurants = restaurants(pairs);
    List<Row> sites = sites(pairs.resolve("chicago_early_childhood_true_ids.csv"));
    for (Set<Clue> told : TOLD) {
      print("Fodor's and Zagat's", restaurants, told);
      print("Chicago", sites, told);
    }
  }

  private static List<Row> restaurants(Path pairs) throws IOException {
    Map<String, String> same = new HashMap<>();
    Csv.read(pairs.resolve("fz_matches_fodors_zagats.csv"))
        .forEach(row -> same.put(row.get(0), row.get(1)));
    List<Row> rows = new ArrayList<>();
    for (List<String> row : Csv.read(pairs.resolve("fz_zagats.csv"))) {
      rows.add(restaurant(row.get(0), row));
    }
    for (List<String> row : Csv.read(pairs.resolve("fz_fodors.csv"))) {
      rows.add(restaurant(same.getOrDefault(row.get(0), "f" + row.get(0)), row));
    }
    return rows;
  }

  private static Row restaurant(String cluster, List<String> row) {
    return new Row(
        cluster,
        row.get(1),
        Map.of(Clue.STREET, row.get(2), Clue.CITY, row.get(3), Clue.PHONE, row.get(4)));
  }

  private static List<Row> sites(Path file) throws IOException {
    return Csv.read(file).stream()
        .map(
            row ->
                new Row(
                    row.get(0),
                    row.get(3),
                    Map.of(Clue.STREET, row.get(4), Clue.PHONE, row.get(6))))
        .toList();
  }

  /** Each row is asked for another of its business. */
  private static void print(String title, List<Row> rows, Set<Clue> told) {
    MatchIndex index = new MatchIndex();
    for (int row = 0; row < rows.size(); row++) {
      index.put(0, row, rows.get(row).told(told));
    }
    List<Quality.First> firsts = new ArrayList<>();
    List<Boolean> certain = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int asked = row;
      index.ask(rows.get(row).told(told), 2).stream()
          .filter(match -> match.row() != asked)
          .findFirst()
          .ifPresent(
              match -> {
                boolean right = isSame(rows, asked, (int) match.row());
                firsts.add(new Quality.First(match.score(), right));
                if (match.sure() == Sureness.CERTAIN) {
                  certain.add(right);
                }
              });
    }
    Quality quality = Quality.of(firsts, withMatch(rows), 1);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.3f | %.2f | %d, %.1f %% |%n",
        told.isEmpty() ? "nothing" : String.join(", ", words(told)),
        title,
        quality.f1(),
        quality.recallAt95(),
        certain.size(),
        100.0 * certain.stream().filter(right -> right).count() / Math.max(1, certain.size()));
  }

  private static List<String> words(Collection<Clue> told) {
    return told.stream().map(clue -> clue.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static boolean isSame(List<Row> rows, int one, int other) {
    return rows.get(one).cluster().equals(rows.get(other).cluster());
  }

  private static long withMatch(List<Row> rows) {
    Map<String, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(row.cluster(), 1, Integer::sum));
    return sizes.values().stream().filter(size -> size > 1).mapToInt(size -> size).sum();
  }
}
