package roundtable.matching;

import java.io.IOException;

/**
 * The distinct names of an index with their keys; a name that no row holds any more gives its
 * number back. About 120 bytes a name with its share of the vocabulary.
 */
final class NameTable {
  final Vocabulary vocabulary = new Vocabulary();
  final HashTable keys = new HashTable();
  final Slips slips = new Slips(vocabulary.words);
  final NameRecords records = new NameRecords();
  private int live;

  /** How many distinct names there are now. */
  int live() {
    return live;
  }

  /** The name's number; the caller is one more user of it. */
  int add(NormalName name) {
    int known = find(name);
    int number = known >= 0 ? known : append(name);
    records.use(number, 1);
    return number;
  }

  /** The number of exactly this spelling, or -1. */
  int find(NormalName name) {
    int hash = Keys.identity(name);
    for (int slot = keys.first(hash); slot >= 0; slot = keys.next(slot, hash)) {
      int number = keys.number(slot);
      if (same(number, name)) {
        return number;
      }
    }
    return -1;
  }

  private boolean same(int number, NormalName name) {
    if (records.count(number) != name.count
        || records.legal(number) != name.legal
        || records.way(number) != name.way) {
      return false;
    }
    for (int place = 0; place < name.count; place++) {
      if (records.coded(number, place) != coded(name, place, vocabulary.find(name, place))) {
        return false;
      }
    }
    return true;
  }

  private static int coded(NormalName name, int place, int word) {
    return place < name.main ? word : word | NameRecords.ASIDE;
  }

  private int append(NormalName name) {
    int number = records.add(name);
    for (int place = 0; place < name.count; place++) {
      int word = vocabulary.add(name, place);
      slips.add(word);
      records.append(coded(name, place, word));
      if (!records.repeats(number, place)) {
        vocabulary.postings.add(word, number);
      }
    }
    live++;
    key(name, number);
    return number;
  }

  /**
   * No question follows more names of one key, and ten thousand "Acme Widgets Store 1", "2", "3"
   * would make each other slow.
   */
  private void key(NormalName name, int number) {
    int identity = Keys.identity(name);
    keys.add(identity, number);
    Keys.of(
        name,
        key -> {
          if (key != identity) {
            keys.addAmong(key, number, Gathering.LONGEST_LIST);
          }
        });
  }

  /** One user less; without any the name goes. */
  void release(int number) {
    if (records.use(number, -1) > 0) {
      return;
    }
    NormalName name = name(number);
    keys.remove(Keys.identity(name), number);
    Keys.of(name, key -> keys.remove(key, number));
    for (int place = 0; place < records.count(number); place++) {
      if (!records.repeats(number, place)) {
        vocabulary.postings.remove(records.word(number, place), number);
      }
    }
    records.remove(number);
    live--;
  }

  /** The name as it was when it came. */
  NormalName name(int number) {
    Spelling spelling = new Spelling(new char[0], records.count(number));
    boolean main = true;
    for (int place = 0; place < records.count(number); place++) {
      if (main && records.coded(number, place) < 0) {
        spelling.endMain();
        main = false;
      }
      spelling.copy(vocabulary, records.word(number, place));
    }
    if (main) {
      spelling.endMain();
    }
    spelling.raw = records.raw(number);
    spelling.initials = records.initials(number);
    return spelling.name(records.legal(number), records.way(number));
  }

  /**
   * Lays the name's words out for a comparison with the asked name; weights as of now. What both
   * have is taken from the asked side, which saves going back to the vocabulary.
   */
  void fill(int number, Side side, Side asked) {
    side.count = records.count(number);
    side.main = records.main(number);
    side.legal = records.legal(number);
    side.way = records.way(number);
    side.raw = records.raw(number);
    side.initials = records.initials(number);
    for (int place = 0; place < side.count; place++) {
      int word = records.word(number, place);
      int there = asked.find(word);
      if (there >= 0) {
        side.copy(place, asked, there);
      } else {
        word(word, side, place);
      }
    }
  }

  /** Reads what {@link #fill} is about to read. */
  int touch(int number) {
    int sum = 0;
    for (int place = 0; place < records.count(number); place++) {
      sum += vocabulary.touch(records.word(number, place));
    }
    return sum;
  }

  private void word(int word, Side side, int place) {
    side.id[place] = word;
    side.text[place] = vocabulary.words.pool();
    side.from[place] = vocabulary.start(word);
    side.to[place] = side.from[place] + vocabulary.length(word);
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
      int count = word < 0 ? 0 : vocabulary.postings.count(word);
      side.family[place] = Vocabulary.family(count, name.shares[place], live);
      side.weight[place] =
          word >= 0
              ? vocabulary.weight(word, live)
              : Vocabulary.weight(0, name.shares[place], live);
    }
  }

  void pass(Tape tape) throws IOException {
    vocabulary.pass(tape);
    keys.pass(tape);
    slips.pass(tape);
    records.pass(tape);
    live = tape.number(live);
  }

  long bytes() {
    return vocabulary.bytes() + keys.bytes() + slips.bytes() + records.bytes();
  }
}
