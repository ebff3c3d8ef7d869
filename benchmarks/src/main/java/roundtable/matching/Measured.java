package roundtable.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What one system reached on one set; can be handed from process to process as a line. */
record Measured(String title, double f1, double recallAt95, double perSecond, double buildSeconds) {
  private static final int SAMPLE = 150;

  /** So many that the compiler of the virtual machine has settled. */
  private static final int ROUNDS = 40;

  private static final String MARK = "measured\t";

  /** {@code Measured CLASS FOLDER QUICK}: a peer in a process and with a class path of its own. */
  public static void main(String[] arguments) throws Exception {
    var constructor = Class.forName(arguments[0]).getDeclaredConstructor();
    try (Peer peer = (Peer) constructor.newInstance()) {
      LabelledSet set = LabelledSet.read(Path.of(arguments[1]));
      System.out.println(of(peer, set, Boolean.parseBoolean(arguments[2])).line());
    }
  }

  static Measured of(Peer peer, LabelledSet set, boolean quick) throws Exception {
    long begun = peer.processorTime();
    peer.build(set.index().stream().map(LabelledSet.Labelled::name).toList());
    double build = (peer.processorTime() - begun) / 1e9;
    List<LabelledSet.Labelled> queries = quick && peer.isSlow() ? sample(set) : set.queries();
    Quality quality = quality(peer, set, queries);
    return new Measured(
        peer.title(), quality.f1(), quality.recallAt95(), speed(peer, queries), build);
  }

  /** Every n-th query where all would take too long. */
  private static List<LabelledSet.Labelled> sample(LabelledSet set) {
    int step = Math.max(1, set.queries().size() / SAMPLE);
    List<LabelledSet.Labelled> sample = new ArrayList<>();
    for (int i = 0; i < set.queries().size(); i += step) {
      sample.add(set.queries().get(i));
    }
    return sample;
  }

  private static Quality quality(Peer peer, LabelledSet set, List<LabelledSet.Labelled> queries)
      throws Exception {
    List<Peer.Found> found = peer.all(names(queries));
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

  private static double speed(Peer peer, List<LabelledSet.Labelled> queries) throws Exception {
    List<String> names = names(queries);
    double best = 0;
    for (int round = 0; round < (peer.isSlow() ? 1 : ROUNDS); round++) {
      long begun = peer.processorTime();
      peer.all(names);
      best = Math.max(best, names.size() * 1e9 / Math.max(1, peer.processorTime() - begun));
    }
    return best;
  }

  private String line() {
    return String.format(
        Locale.ROOT, "%s%s\t%f\t%f\t%f\t%f", MARK, title, f1, recallAt95, perSecond, buildSeconds);
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
        Double.parseDouble(cells[4]));
  }
}
