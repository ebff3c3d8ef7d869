package roundtable.matching;

/**
 * The distinct names of an index with their keys; a name that no row holds any more gives its
 * number back. About 120 bytes a name with its share of the vocabulary.
 */
final class NameTable {
  private static final int ASIDE = 1 << 31;

  final Vocabulary vocabulary = new Vocabulary();
  final HashTable keys = new HashTable();
  final Slips slips = new Slips(vocabulary.words);
  private int[] starts = new int[16];
  private int[] words = new int[64];
  private byte[] lengths = new byte[16];
  private byte[] legals = new byte[16];
  private byte[] ways = new byte[16];
  private int[] users = new int[16];
  private int[] raws = new int[16];
  private int[] initials = new int[16];
  private int end;
  private int waste;
  private int size;
  private int live;
  private int free = -1;

  /** How many distinct names there are now. */
  int live() {
    return live;
  }

  /** One more than the largest number of a name. */
  int size() {
    return size;
  }

  int length(int name) {
    return lengths[name];
  }

  int word(int name, int place) {
    return words[starts[name] + place] & ~ASIDE;
  }

  byte legal(int name) {
    return legals[name];
  }

  /** The name's number; the caller is one more user of it. */
  int add(NormalName name) {
    int known = find(name);
    int number = known >= 0 ? known : append(name);
    users[number]++;
    return number;
  }

  /** The number of exactly this spelling, or -1. */
  int find(NormalName name) {
    int hash = Keys.joined(name);
    for (int slot = keys.first(hash); slot >= 0; slot = keys.next(slot, hash)) {
      int number = keys.number(slot);
      if (same(number, name)) {
        return number;
      }
    }
    return -1;
  }

  private boolean same(int number, NormalName name) {
    if (lengths[number] != name.count || legals[number] != name.legal || ways[number] != name.way) {
      return false;
    }
    for (int place = 0; place < name.count; place++) {
      if (words[starts[number] + place] != coded(name, place, vocabulary.find(name, place))) {
        return false;
      }
    }
    return true;
  }

  private static int coded(NormalName name, int place, int word) {
    return place < name.main ? word : word | ASIDE;
  }

  private int append(NormalName name) {
    int number = number();
    starts[number] = end;
    lengths[number] = (byte) name.count;
    legals[number] = name.legal;
    ways[number] = name.way;
    raws[number] = name.raw;
    initials[number] = name.initials;
    words = Packed.room(words, end + name.count);
    for (int place = 0; place < name.count; place++) {
      int word = vocabulary.add(name, place);
      slips.add(word);
      words[end++] = coded(name, place, word);
      if (!repeats(number, place)) {
        vocabulary.postings.add(word, number);
      }
    }
    live++;
    Keys.of(name, key -> keys.add(key, number));
    return number;
  }

  private boolean repeats(int number, int place) {
    for (int earlier = 0; earlier < place; earlier++) {
      if (word(number, earlier) == word(number, place)) {
        return true;
      }
    }
    return false;
  }

  private int number() {
    if (free >= 0) {
      int reused = free;
      free = starts[reused];
      return reused;
    }
    starts = Packed.room(starts, size + 1);
    lengths = Packed.room(lengths, size + 1);
    legals = Packed.room(legals, size + 1);
    ways = Packed.room(ways, size + 1);
    users = Packed.room(users, size + 1);
    raws = Packed.room(raws, size + 1);
    initials = Packed.room(initials, size + 1);
    return size++;
  }

  /** One user less; without any the name goes. */
  void release(int number) {
    if (--users[number] > 0) {
      return;
    }
    Keys.of(name(number), key -> keys.remove(key, number));
    for (int place = 0; place < lengths[number]; place++) {
      if (!repeats(number, place)) {
        vocabulary.postings.remove(word(number, place), number);
      }
    }
    waste += lengths[number];
    starts[number] = free;
    lengths[number] = -1;
    free = number;
    live--;
    compact();
  }

  /** The name as it was when it came. */
  NormalName name(int number) {
    Spelling spelling = new Spelling(new char[0], lengths[number]);
    boolean main = true;
    for (int place = 0; place < lengths[number]; place++) {
      if (main && words[starts[number] + place] < 0) {
        spelling.endMain();
        main = false;
      }
      spelling.copy(vocabulary, word(number, place));
    }
    if (main) {
      spelling.endMain();
    }
    spelling.raw = raws[number];
    spelling.initials = initials[number];
    return spelling.name(legals[number], ways[number]);
  }

  private void compact() {
    if (waste < 1024 || waste < end / 2) {
      return;
    }
    int[] packed = new int[end - waste + 64];
    int at = 0;
    for (int number = 0; number < size; number++) {
      if (lengths[number] >= 0) {
        System.arraycopy(words, starts[number], packed, at, lengths[number]);
        starts[number] = at;
        at += lengths[number];
      }
    }
    words = packed;
    end = at;
    waste = 0;
  }

  /** Lays the name's words out for a comparison; weights as of now. */
  void fill(int number, Side side) {
    side.count = lengths[number];
    side.legal = legals[number];
    side.way = ways[number];
    side.raw = raws[number];
    side.initials = initials[number];
    side.main = 0;
    for (int place = 0; place < side.count; place++) {
      int coded = words[starts[number] + place];
      side.main += coded >= 0 ? 1 : 0;
      word(coded & ~ASIDE, side, place);
    }
  }

  private void word(int word, Side side, int place) {
    side.id[place] = word;
    side.text[place] = vocabulary.words.pool();
    side.from[place] = vocabulary.words.start(word);
    side.to[place] = side.from[place] + vocabulary.words.length(word);
    side.mask[place] = vocabulary.mask(word);
    side.kind[place] = vocabulary.kind(word);
    side.weight[place] = vocabulary.weight(word, live);
    side.apart[place] = vocabulary.apart(word);
  }

  /** Lays the asked name out, its words numbered as in this index. */
  void fill(NormalName name, Side side) {
    side.fill(name);
    for (int place = 0; place < name.count; place++) {
      int word = vocabulary.find(name, place);
      side.id[place] = word;
      side.weight[place] =
          word >= 0
              ? vocabulary.weight(word, live)
              : Vocabulary.weight(0, name.shares[place], live);
    }
  }

  long bytes() {
    return vocabulary.bytes()
        + keys.bytes()
        + slips.bytes()
        + 4L * words.length
        + 16L * starts.length
        + 3L * lengths.length;
  }
}
