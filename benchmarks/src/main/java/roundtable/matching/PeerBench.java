package roundtable.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ours and the peers side by side on the same data: {@code bin/bench matching --data DIR}. */
final class PeerBench {
  private static final int SAMPLE = 150;

  /** So many that the compiler of the virtual machine has settled. */
  private static final int ROUNDS = 40;

  private final boolean quick;
  private double ours;

  PeerBench(boolean quick) {
    this.quick = quick;
  }

  private interface Opening {
    Peer open() throws Exception;
  }

  private static final List<Opening> PEERS =
      List.of(
          Ours::new,
          () -> new LucenePeer(LucenePeer.Way.WORDS),
          () -> new LucenePeer(LucenePeer.Way.FUZZY),
          () -> new LucenePeer(LucenePeer.Way.THREE_LETTERS),
          JaroWinklerScan::new,
          PostgresPeer::new);

  void run(List<Path> folders) throws Exception {
    for (Path folder : folders) {
      LabelledSet set = LabelledSet.read(folder);
      System.out.printf(
          "%n%s: %,d names, %,d queries%n%n",
          set.title(), set.index().size(), set.queries().size());
      System.out.println(
          "| system | F1 | recall at 95 % | queries per CPU-s | ours is | build s | B/name |");
      System.out.println("|---|---|---|---|---|---|---|");
      for (Opening opening : PEERS) {
        try (Peer peer = opening.open()) {
          measure(peer, set);
        }
      }
    }
  }

  private void measure(Peer peer, LabelledSet set) throws Exception {
    long begun = peer.processorTime();
    peer.build(set.index().stream().map(LabelledSet.Labelled::name).toList());
    double build = (peer.processorTime() - begun) / 1e9;
    List<LabelledSet.Labelled> queries = queries(peer, set);
    Quality quality = quality(peer, set, queries);
    double speed = speed(peer, queries);
    ours = peer instanceof Ours ? speed : ours;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.2f | %,.0f | %.0fx | %.2f | %s |%n",
        peer.title(),
        quality.f1(),
        quality.recallAt95(),
        speed,
        ours / speed,
        build,
        peer instanceof Ours own ? String.valueOf(own.bytes() / set.index().size()) : "");
  }

  /** Every n-th query where all would take too long. */
  private List<LabelledSet.Labelled> queries(Peer peer, LabelledSet set) {
    if (!quick || !peer.isSlow()) {
      return set.queries();
    }
    int step = Math.max(1, set.queries().size() / SAMPLE);
    List<LabelledSet.Labelled> sample = new ArrayList<>();
    for (int i = 0; i < set.queries().size(); i += step) {
      sample.add(set.queries().get(i));
    }
    return sample;
  }

  private static Quality quality(Peer peer, LabelledSet set, List<LabelledSet.Labelled> queries)
      throws Exception {
    List<Quality.First> answers = new ArrayList<>();
    long begun = System.nanoTime();
    for (LabelledSet.Labelled query : queries) {
      Peer.Found found = peer.first(query.name());
      if (found.row() >= 0) {
        boolean right = set.index().get(found.row()).cluster().equals(query.cluster());
        answers.add(new Quality.First(found.score(), right));
      }
      if (answers.size() % 50 == 0 && System.nanoTime() - begun > 20e9) {
        System.err.printf("%s: %d answers%n", peer.title(), answers.size());
        begun = System.nanoTime();
      }
    }
    return Quality.of(answers, queries.stream().filter(LabelledSet.Labelled::hasMatch).count(), 1);
  }

  private static double speed(Peer peer, List<LabelledSet.Labelled> queries) throws Exception {
    double best = 0;
    for (int round = 0; round < (peer.isSlow() ? 1 : ROUNDS); round++) {
      long begun = peer.processorTime();
      for (LabelledSet.Labelled query : queries) {
        peer.first(query.name());
      }
      best = Math.max(best, queries.size() * 1e9 / Math.max(1, peer.processorTime() - begun));
    }
    return best;
  }
}
