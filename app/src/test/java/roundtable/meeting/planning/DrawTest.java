package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final Instant FIRST = Instant.parse("2026-01-06T07:30:00Z");

  @Property(tries = 200)
  void by_rotation_everybody_speaks_equally_often(
      @ForAll @IntRange(min = 3, max = 60) int members,
      @ForAll @IntRange(min = 2, max = 12) int speakers,
      @ForAll long seed) {
    Random lot = new Random(seed);
    Past past = Past.NONE;
    List<Long> spoken = new ArrayList<>();
    for (int meeting = 0; meeting < 24; meeting++) {
      List<Long> order = new Draw(past, lot).draw(people(members), 1, speakers).getFirst();
      spoken.addAll(order);
      past = after(past, meeting, List.of(order));
    }

    Map<Long, Long> times =
        spoken.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = times.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    long least =
        times.size() < members
            ? 0
            : times.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    assertThat(most - least).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void everybody_sits_at_exactly_one_table_and_tables_differ_by_one_seat(
      @ForAll @IntRange(min = 10, max = 60) int members,
      @ForAll @IntRange(min = 2, max = 10) int tables,
      @ForAll long seed) {
    List<List<Long>> drawn =
        new Draw(Past.NONE, new Random(seed)).draw(people(members), tables, members);

    assertThat(drawn.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(people(members));
    int most = drawn.stream().mapToInt(List::size).max().orElseThrow();
    int least = drawn.stream().mapToInt(List::size).min().orElseThrow();
    assertThat(most - least).isLessThanOrEqualTo(1);
  }

  @Test
  void among_equals_the_lot_decides() {
    Random lot = new Random(7);
    int[] first = new int[6];
    for (int i = 0; i < 6_000; i++) {
      first[new Draw(Past.NONE, lot).draw(people(6), 1, 6).getFirst().getFirst().intValue() - 1]++;
    }
    for (int times : first) {
      // 1,000 expected, standard deviation 29: five of them either way.
      assertThat(times).isBetween(855, 1_145);
    }
  }

  @Test
  void who_has_waited_longest_speaks_first() {
    Past past = after(after(Past.NONE, 0, List.of(List.of(1L, 2L))), 1, List.of(List.of(3L, 4L)));

    List<Long> order = new Draw(past, new Random(1)).draw(people(6), 1, 6).getFirst();

    assertThat(order.subList(0, 2)).containsExactlyInAnyOrder(5L, 6L);
    assertThat(order.subList(2, 4)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(order.subList(4, 6)).containsExactlyInAnyOrder(3L, 4L);
  }

  @Test
  void tables_bring_together_those_who_have_not_sat_together_lately() {
    Random lot = new Random(3);
    Past past = Past.NONE;
    Set<String> met = new HashSet<>();
    for (int meeting = 0; meeting < 2; meeting++) {
      List<List<Long>> tables = new Draw(past, lot).draw(people(24), 3, 24);
      tables.forEach(table -> addPairs(met, table));
      past = after(past, meeting, tables);
    }

    // Twice 84 pairs. Three tables of eight cannot be dealt out again without 21 pairs meeting
    // again: each new table takes 3, 3 and 2 from the old ones. By lot alone it is 26 on average.
    assertThat(met).hasSize(2 * 84 - 21);
  }

  private static void addPairs(Set<String> met, List<Long> table) {
    for (long one : table) {
      table.stream().filter(other -> other > one).forEach(other -> met.add(one + "-" + other));
    }
  }

  private static Past after(Past past, int meeting, List<List<Long>> tables) {
    Set<Long> spoke = tables.stream().flatMap(List::stream).collect(Collectors.toSet());
    List<Set<Long>> sat = tables.stream().map(Set::copyOf).toList();
    List<PastRound> rounds = new ArrayList<>(past.rounds());
    rounds.addFirst(
        new PastRound(
            FIRST.plus(Duration.ofDays(7L * meeting)), spoke, sat.size() > 1 ? sat : List.of()));
    return new Past(rounds);
  }

  private static List<Long> people(int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }
}
