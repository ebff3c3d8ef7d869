package roundtable.matching;

import org.jspecify.annotations.Nullable;

/** The names by which the world knows a business besides its own: "British Telecom" is BT. */
final class WellKnown {
  /** Of each name, without blanks, the one that it goes by now. */
  private static final Words CALLED = new Words();

  private static final String[] NOW = new String[1024];
  private static int longest;

  static {
    for (String line : Shipped.table("well-known.txt")) {
      String[] names = line.split(" = ");
      for (String besides : names[1].split(", ")) {
        NormalName name = plain(besides, NormalName.WHOLE);
        NOW[CALLED.add(name.joined())] = names[0];
        longest = Math.max(longest, name.main);
      }
    }
  }

  private WellKnown() {}

  /** The name with its first words as they are said now, or null if nothing else is said. */
  static @Nullable NormalName now(NormalName name) {
    int known = -1;
    int rest = 0;
    int hash = 0;
    for (int word = 0; word < Math.min(name.main, longest); word++) {
      for (int i = name.starts[word]; i < name.starts[word + 1]; i++) {
        hash = hash * Words.FACTOR + name.text[i];
      }
      int found = CALLED.find(name.text, 0, name.starts[word + 1], hash);
      if (found >= 0) {
        known = found;
        rest = word + 1;
      }
    }
    return known < 0 ? null : plain(said(known, name, rest), NormalName.WELL_KNOWN);
  }

  private static String said(int known, NormalName name, int rest) {
    return String.join(" ", NOW[known], String.join(" ", name.words().subList(rest, name.main)));
  }

  private static NormalName plain(String name, byte way) {
    Scan scan = new Scan(name);
    return new Draft(scan).name(0, scan.count, true, way);
  }
}
