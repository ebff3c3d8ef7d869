package roundtable.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one system reached on one set; can be handed from process to process as a line. Seconds are
 * of the processor, bytes those of a name, 0 if nobody counted them.
 */
record Measured(
    String title, double f1, double recallAt95, double perSecond, double buildSeconds, long bytes) {
  private static final int SAMPLE = 150;

  /** So many that the compiler of the virtual machine has settled. */
  private static final int ROUNDS = 400;

  /** No round begins after them; by then a slow peer's code has long been compiled, too. */
  private static final double SECONDS = 10;

  /** Where a sample takes longer, all would take minutes, and the sample must do. */
  private static final double SAMPLE_SECONDS = 10;

  private static final double NANOS = 1e9;

  private static final String MARK = "measured\t";

  /** {@code Measured FOLDER QUICK CLASS [WAY]}: in a process and with a class path of its own. */
  public static void main(String[] arguments) throws Exception {
    LabelledSet set = LabelledSet.read(Path.of(arguments[0]));
    try (Peer peer = peer(List.of(arguments).subList(2, arguments.length))) {
      System.out.println(of(peer, set, Boolean.parseBoolean(arguments[1])).line());
    }
  }

  private static Peer peer(List<String> words) throws ReflectiveOperationException {
    Class<?> type = Class.forName(words.getFirst());
    return words.size() == 1
        ? (Peer) type.getDeclaredConstructor().newInstance()
        : (Peer) type.getDeclaredConstructor(String.class).newInstance(words.getLast());
  }

  private static Measured of(Peer peer, LabelledSet set, boolean quick) throws Exception {
    long begun = peer.processorTime();
    peer.build(set.index().stream().map(LabelledSet.Labelled::name).toList());
    double build = (peer.processorTime() - begun) / NANOS;
    List<LabelledSet.Labelled> queries = quick ? affordable(peer, set) : set.queries();
    List<String> names = names(queries);
    begun = peer.processorTime();
    Quality quality = quality(peer.all(names), set, queries);
    double first = (peer.processorTime() - begun) / NANOS;
    boolean all = queries.size() == set.queries().size();
    return new Measured(
        all ? peer.title() : peer.title() + ", " + queries.size() + " asked",
        quality.f1(),
        quality.recallAt95(),
        names.size() / fastest(peer, names, first),
        build,
        peer.bytes() / set.index().size());
  }

  /** Every n-th query where all would take too long. */
  private static List<LabelledSet.Labelled> affordable(Peer peer, LabelledSet set)
      throws Exception {
    int step = Math.max(1, set.queries().size() / SAMPLE);
    List<LabelledSet.Labelled> sample = new ArrayList<>();
    for (int i = 0; i < set.queries().size(); i += step) {
      sample.add(set.queries().get(i));
    }
    long begun = peer.processorTime();
    peer.all(names(sample));
    return peer.processorTime() - begun > SAMPLE_SECONDS * NANOS ? sample : set.queries();
  }

  private static Quality quality(
      List<Peer.Found> found, LabelledSet set, List<LabelledSet.Labelled> queries) {
    List<Quality.First> answers = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).row() >= 0) {
        String cluster = set.index().get(found.get(i).row()).cluster();
        answers.add(
            new Quality.First(found.get(i).score(), cluster.equals(queries.get(i).cluster())));
      }
    }
    return Quality.of(answers, queries.stream().filter(LabelledSet.Labelled::hasMatch).count(), 1);
  }

  private static List<String> names(List<LabelledSet.Labelled> queries) {
    return queries.stream().map(LabelledSet.Labelled::name).toList();
  }

  /** Seconds for all names: the least of as many rounds as there is time for, alike for all. */
  private static double fastest(Peer peer, List<String> names, double first) throws Exception {
    double best = first;
    double spent = first;
    for (int round = 1; round < ROUNDS && spent < SECONDS; round++) {
      long begun = peer.processorTime();
      peer.all(names);
      double seconds = (peer.processorTime() - begun) / NANOS;
      best = Math.min(best, seconds);
      spent += seconds;
    }
    return best;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s%s\t%f\t%f\t%f\t%f\t%d",
        MARK,
        title,
        f1,
        recallAt95,
        perSecond,
        buildSeconds,
        bytes);
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK);
  }

  static Measured read(String line) {
    String[] cells = line.substring(MARK.length()).split("\t");
    return new Measured(
        cells[0],
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Long.parseLong(cells[5]));
  }
}
