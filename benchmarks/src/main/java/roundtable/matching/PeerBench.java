package roundtable.matching;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Ours and the peers side by side on the same data: {@code bin/bench matching --data DIR}. */
final class PeerBench {
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
          () -> new LucenePeer(LucenePeer.Way.WORDS),
          () -> new LucenePeer(LucenePeer.Way.FIRST_NUMBER),
          () -> new LucenePeer(LucenePeer.Way.FUZZY),
          () -> new LucenePeer(LucenePeer.Way.THREE_LETTERS));

  private static final List<OtherProcess> OTHERS =
      List.of(
          new OtherProcess("roundtable.matching.DukePeer", "duke"),
          new OtherProcess("roundtable.matching.JedaiPeer", "jedai"));

  private static final List<Opening> SLOW = List.of(JaroWinklerScan::new, PostgresPeer::new);

  void run(List<Path> folders) throws Exception {
    for (Path folder : folders) {
      LabelledSet set = LabelledSet.read(folder);
      System.out.printf(
          "%n%s: %,d names, %,d queries%n%n",
          set.title(), set.index().size(), set.queries().size());
      System.out.println(
          "| system | F1 | recall at 95 % | queries per CPU-s | ours is | build s | B/name |");
      System.out.println("|---|---|---|---|---|---|---|");
      Ours own = new Ours();
      Measured measured = Measured.of(own, set, quick);
      ours = measured.perSecond();
      print(measured, String.valueOf(own.bytes() / set.index().size()));
      measure(PEERS, set);
      for (OtherProcess other : OTHERS) {
        print(other.measure(folder, quick), "");
      }
      measure(SLOW, set);
    }
  }

  private void measure(List<Opening> peers, LabelledSet set) throws Exception {
    for (Opening opening : peers) {
      try (Peer peer = opening.open()) {
        print(Measured.of(peer, set, quick), "");
      }
    }
  }

  private void print(Measured measured, String bytes) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.2f | %,.0f | %.1fx | %.2f | %s |%n",
        measured.title(),
        measured.f1(),
        measured.recallAt95(),
        measured.perSecond(),
        ours / measured.perSecond(),
        measured.buildSeconds(),
        bytes);
  }
}
