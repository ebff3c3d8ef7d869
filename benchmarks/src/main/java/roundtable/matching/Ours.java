package roundtable.matching;

import java.util.List;

/** Roundtable's own index. */
final class Ours implements Peer {
  private final MatchIndex index = new MatchIndex();

  @Override
  public String title() {
    return "Roundtable matching";
  }

  @Override
  public void build(List<String> names) {
    for (int row = 0; row < names.size(); row++) {
      index.put(0, row, Business.named(names.get(row)));
    }
  }

  @Override
  public Found first(String name) {
    List<Match> matches = index.ask(Business.named(name), WANTED);
    return matches.isEmpty()
        ? Found.NOTHING
        : new Found((int) matches.getFirst().row(), matches.getFirst().score());
  }

  @Override
  public long bytes() {
    return index.bytes();
  }
}
