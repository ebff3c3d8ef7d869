package roundtable.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The organisations among the pairs of OpenSanctions' name_bench. */
record NamePairs(List<Pair> pairs) {
  private static final Set<String> ORGANISATIONS = Set.of("Company", "Organization", "LegalEntity");

  record Pair(String one, String other, boolean same) {}

  static NamePairs read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (List<String> cells : Csv.read(file)) {
      if (ORGANISATIONS.contains(cells.get(1))) {
        pairs.add(new Pair(cells.get(2), cells.get(3), cells.get(4).equals("true")));
      }
    }
    return new NamePairs(pairs);
  }

  long same() {
    return pairs.stream().filter(Pair::same).count();
  }

  Quality quality() {
    List<Quality.First> scored =
        pairs.stream()
            .map(
                pair -> new Quality.First(Names.strictScore(pair.one(), pair.other()), pair.same()))
            .toList();
    return Quality.of(scored, same(), 0.99);
  }
}
