package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LabelledPairsTest {
  private static List<LabelledPairs.Pair> pairs = List.of();

  @BeforeAll
  static void read() throws IOException {
    pairs = LabelledPairs.read().pairs();
  }

  @Test
  void there_are_at_least_six_hundred_pairs_of_both_labels() {
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(600);
    assertThat(same(true)).hasSizeGreaterThan(200);
    assertThat(same(false)).hasSizeGreaterThan(200);
  }

  @Test
  void a_pair_of_different_firms_is_never_certain() {
    MatchIndex index = new MatchIndex();
    assertThat(same(false))
        .allSatisfy(
            pair -> {
              index.put(1, 1, Business.named(pair.one()));
              assertThat(index.ask(Business.named(pair.other()), 1))
                  .noneMatch(match -> match.sure() == Sureness.CERTAIN);
            });
  }

  @Test
  void most_kinds_of_variation_are_recognised() {
    Map<String, Double> right = new TreeMap<>();
    pairs.stream()
        .collect(Collectors.groupingBy(LabelledPairs.Pair::kind))
        .forEach((kind, of) -> right.put(kind, shareRight(of)));
    assertThat(right).allSatisfy((kind, share) -> assertThat(share).isGreaterThan(0.5));
    assertThat(shareRight(pairs)).isGreaterThan(0.85);
  }

  private static double shareRight(Collection<LabelledPairs.Pair> of) {
    long right = of.stream().filter(pair -> isFound(pair) == pair.same()).count();
    return right / (double) of.size();
  }

  private static boolean isFound(LabelledPairs.Pair pair) {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named(pair.one()));
    return !index.ask(Business.named(pair.other()), 1).isEmpty();
  }

  private static List<LabelledPairs.Pair> same(boolean same) {
    return pairs.stream().filter(pair -> pair.same() == same).toList();
  }
}
