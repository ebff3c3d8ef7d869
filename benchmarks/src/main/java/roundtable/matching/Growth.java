package roundtable.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** How cost grows with the number of names: {@code bin/bench growth --data DIR --out FILE}. */
final class Growth {
  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
  private static final int LISTS = 60;
  private static final int ROWS = 10_000;

  /** One size and what it cost. */
  record Cost(int names, double buildSeconds, double bytesEach, double microseconds) {}

  private final LabelledSet set;
  private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);

  Growth(LabelledSet set) {
    this.set = set;
  }

  void run(Path plot) throws IOException {
    List<Cost> costs = new ArrayList<>();
    System.out.println("| names | build CPU-s | B/name | µs a query |\n|---|---|---|---|");
    for (int size : SIZES) {
      Cost cost = cost(size);
      costs.add(cost);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.2f | %.0f | %.1f |%n",
          cost.names(),
          cost.buildSeconds(),
          cost.bytesEach(),
          cost.microseconds());
    }
    Files.writeString(plot, new GrowthPlot(costs).svg());
    group();
  }

  private Cost cost(int size) {
    List<Business> businesses = names(size).stream().map(Business::named).toList();
    MatchIndex index = new MatchIndex();
    long begun = Clock.now();
    for (int row = 0; row < size; row++) {
      index.put(0, row, businesses.get(row));
    }
    double build = (Clock.now() - begun) / 1e9;
    return new Cost(size, build, index.bytes() / (double) size, microseconds(index));
  }

  /** Each once: real names while they last, then the front of one with the back of another. */
  private Set<String> names(int size) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < size) {
      names.add(size <= set.index().size() ? any() : crossed(any(), any()));
    }
    return names;
  }

  private String any() {
    return set.index().get(random.nextInt(set.index().size())).name();
  }

  private static String crossed(String one, String other) {
    int space = one.indexOf(' ');
    int back = other.lastIndexOf(' ');
    return space < 0
        ? one + " " + other
        : one.substring(0, space) + " " + other.substring(back + 1);
  }

  private double microseconds(MatchIndex index) {
    List<Business> questions =
        set.queries().stream().map(query -> Business.named(query.name())).toList();
    return Clock.each(
            questions.size(), 6, () -> questions.forEach(question -> index.ask(question, 1)))
        / 1000;
  }

  /** A full group: sixty lists of ten thousand rows, asked all at once. */
  private void group() {
    MatchIndex index = new MatchIndex();
    List<List<Business>> lists = new ArrayList<>();
    for (int list = 0; list < LISTS; list++) {
      lists.add(
          java.util.stream.Stream.generate(this::any).limit(ROWS).map(Business::named).toList());
    }
    long begun = Clock.now();
    for (int list = 0; list < LISTS; list++) {
      for (int row = 0; row < ROWS; row++) {
        index.put(list, row, lists.get(list).get(row));
      }
    }
    double build = (Clock.now() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%n%d lists of %,d rows: built in %.2f CPU-s, %.0f B a row, asked in %.1f µs%n",
        LISTS,
        ROWS,
        build,
        index.bytes() / (double) (LISTS * ROWS),
        microseconds(index));
  }
}
