package roundtable.matching;

/**
 * Finds the names worth a close look: adds up the weight of shared words, rarest first, each list
 * capped; whole-name keys count as every word shared. A slip of the pen is looked for only on
 * demand.
 */
final class Gathering {
  static final int LONGEST_LIST = 400;
  private static final int ENOUGH = 100;
  static final int KEPT = 8;

  /** A word that more names have is none that slipped. */
  private static final int RARE = 20;

  private static final int MOST_KEYS = 12;
  private static final float PER_WORD = 0.4f;

  private final NameTable names;
  private final Tally tally = new Tally();
  private final Best best = new Best(KEPT);
  private final int[] order = new int[Scan.MOST];
  private final int[] wantedKeys = new int[MOST_KEYS];
  private final int[] homes = new int[MOST_KEYS];
  private final float[] worth = new float[MOST_KEYS];
  private int wanted;

  @SuppressWarnings("UnusedVariable") // written, or the compiler leaves the reading out
  private int heads;

  private final int[] scratch = new int[Slips.SCRATCH];

  Gathering(NameTable names) {
    this.names = names;
  }

  /** The best names by shared words and keys. */
  Best gather(NormalName asked, Side side, Scope scope) {
    tally.clear();
    keys(asked, side, side.total());
    words(asked, side);
    return choose(asked, scope);
  }

  /** The best names when each asked word may be one slip away from theirs. */
  Best gatherNear(NormalName asked, Side side, Scope scope) {
    for (int word = 0; word < asked.main; word++) {
      if (mayBeASlip(side.id[word])) {
        float weight = side.weight[word] * 0.9f;
        names.slips.near(asked, word, scratch, found -> list(found, weight));
      }
    }
    if (Keys.hasStart(asked)) {
      int start = Keys.start(asked);
      follow(start, names.keys.home(start), side.weight[0] * 0.5f);
    }
    return choose(asked, scope);
  }

  private boolean mayBeASlip(int word) {
    return word < 0 || names.vocabulary.postings.count(word) <= RARE;
  }

  private void keys(NormalName asked, Side side, float total) {
    wanted = 0;
    key(Keys.joined(asked), total);
    key(Keys.asFirstTwo(asked), total * 0.8f);
    if (asked.main > 1) {
      key(Words.hash(asked.text, 0, asked.starts[1]), side.weight[0]);
    }
    if (asked.main > 2) {
      key(Keys.firstTwo(asked), total * 0.7f);
      key(Words.hash(asked.text, 0, asked.starts[2]), total * 0.8f);
    }
    if (asked.raw != Keys.joined(asked)) {
      key(asked.raw, total);
    }
    if (Keys.mayBeAcronym(asked)) {
      key(Keys.asAcronym(asked), total * 0.8f);
    }
    if (Keys.hasAcronym(asked)) {
      key(Keys.initials(asked), total * 0.9f);
    }
    if (Keys.hasFullAcronym(asked)) {
      key(asked.initials, total * 0.9f);
    }
    lookUp();
  }

  private void key(int key, float points) {
    wantedKeys[wanted] = key;
    worth[wanted++] = points;
  }

  /** All first slots are read before any is followed, so that the waits for memory overlap. */
  private void lookUp() {
    for (int i = 0; i < wanted; i++) {
      homes[i] = names.keys.home(wantedKeys[i]);
      heads += names.keys.number(homes[i]);
    }
    for (int i = 0; i < wanted; i++) {
      follow(wantedKeys[i], homes[i], worth[i]);
    }
  }

  private void follow(int key, int home, float points) {
    int most = LONGEST_LIST;
    for (int slot = names.keys.seek(home, key);
        slot >= 0 && most > 0;
        slot = names.keys.next(slot, key)) {
      tally.add(names.keys.number(slot), points);
      most--;
    }
  }

  private void words(NormalName asked, Side side) {
    int count = sortByWeight(asked.count, side);
    for (int i = 0; i < count && (i == 0 || tally.count() < ENOUGH); i++) {
      list(side.id[order[i]], side.weight[order[i]]);
    }
  }

  private int sortByWeight(int words, Side side) {
    int count = 0;
    for (int word = 0; word < words; word++) {
      if (side.id[word] < 0) {
        continue;
      }
      int place = count++;
      while (place > 0 && side.weight[order[place - 1]] < side.weight[word]) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = word;
    }
    return count;
  }

  private void list(int word, float weight) {
    Postings postings = names.vocabulary.postings;
    int count = Math.min(postings.count(word), LONGEST_LIST);
    for (int place = 0; place < count; place++) {
      tally.add(postings.get(word, place), weight);
    }
  }

  private Best choose(NormalName asked, Scope scope) {
    best.clear();
    for (int place = 0; place < tally.count(); place++) {
      float points = tally.points(place);
      int name = tally.number(place);
      if (points > best.bar() && scope.holdsName(name)) {
        best.offer(name, points - PER_WORD * Math.abs(names.records.count(name) - asked.count));
      }
    }
    return best;
  }
}
