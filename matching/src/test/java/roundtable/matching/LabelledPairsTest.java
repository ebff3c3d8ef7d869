package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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

  /** Wrong answers of each kind when this was written; a kind that is not listed has none. */
  private static final Map<String, Integer> KNOWN_WRONG =
      Map.of("acronym", 1, "legal form", 1, "near miss", 4, "number", 1);

  @Test
  void no_kind_of_variation_is_recognised_worse_than_it_was() {
    pairs.stream()
        .collect(Collectors.groupingBy(LabelledPairs.Pair::kind))
        .forEach(
            (kind, of) ->
                assertThat(wrong(of))
                    .as(kind)
                    .hasSizeLessThanOrEqualTo(KNOWN_WRONG.getOrDefault(kind, 0)));
  }

  private static List<LabelledPairs.Pair> wrong(List<LabelledPairs.Pair> of) {
    return of.stream().filter(pair -> isFound(pair) != pair.same()).toList();
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
