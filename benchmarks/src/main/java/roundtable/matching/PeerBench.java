package roundtable.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ours and the peers side by side on the same data: {@code bin/bench matching --data DIR}. */
final class PeerBench {
  private final boolean quick;

  PeerBench(boolean quick) {
    this.quick = quick;
  }

  void run(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      LabelledSet set = LabelledSet.read(folder);
      System.out.printf(
          "%n%s: %,d names, %,d queries%n%n",
          set.title(), set.index().size(), set.queries().size());
      System.out.println(
          "| system | F1 | ours is higher by | recall at 95 % | queries per CPU-s |"
              + " ours is faster | build s | B/name |");
      System.out.println("|---|---|---|---|---|---|---|---|");
      List<OtherProcess> peers = peers();
      tell(1, peers.size() + 1, OtherProcess.of(Ours.class));
      Measured ours = OtherProcess.of(Ours.class).measure(folder, quick);
      print(ours, "", "");
      for (int place = 0; place < peers.size(); place++) {
        tell(place + 2, peers.size() + 1, peers.get(place));
        Measured measured = peers.get(place).measure(folder, quick);
        print(
            measured,
            String.format(Locale.ROOT, "%.3f", ours.f1() - measured.f1()),
            times(ours.perSecond() / measured.perSecond()));
      }
    }
  }

  /** Aside, so that the table can be kept: a slow peer takes minutes. */
  private static void tell(int place, int all, OtherProcess system) {
    System.err.printf("%d of %d: measuring %s%n", place, all, system.title());
  }

  private static List<OtherProcess> peers() {
    List<OtherProcess> peers = new ArrayList<>();
    for (LuceneWay way : LuceneWay.values()) {
      peers.add(OtherProcess.lucene(way));
    }
    peers.add(OtherProcess.apart("Duke"));
    peers.add(OtherProcess.apart("Jedai"));
    peers.add(OtherProcess.of(JaroWinklerScan.class));
    peers.add(OtherProcess.of(PostgresPeer.class));
    return peers;
  }

  private static void print(Measured measured, String higher, String faster) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %s | %.2f | %,.0f | %s | %.2f | %s |%n",
        measured.title(),
        measured.f1(),
        higher,
        measured.recallAt95(),
        measured.perSecond(),
        faster,
        measured.buildSeconds(),
        measured.bytes() == 0 ? "" : measured.bytes());
  }

  private static String times(double times) {
    return String.format(Locale.ROOT, times < 100 ? "%.1fx" : "%,.0fx", times);
  }
}
