package roundtable.matching;

import java.io.IOException;

/**
 * What is kept of each distinct name, in one array: a head of four numbers and the words right
 * behind it, so that a look at a name costs one or two lines of the cache.
 */
final class NameRecords {
  /** Marks a word that stood in brackets. */
  static final int ASIDE = 1 << 31;

  private static final int META = 0;
  private static final int RAW = 1;
  private static final int INITIALS = 2;
  private static final int USERS = 3;
  private static final int HEAD = 4;
  private static final int NONE = -1;

  /** Of each name where its record begins; of a number that is free, -2 minus the next free one. */
  private int[] starts = new int[16];

  private int[] pool = new int[64];

  /** The number of words once more, by itself: asked of many names of which few are looked at. */
  private byte[] counts = new byte[16];

  private int end;
  private int waste;
  private int size;
  private int free = NONE;

  /** A number for the name; its words follow by {@link #append}. */
  int add(NormalName name) {
    int number = number();
    starts[number] = end;
    counts[number] = (byte) name.count;
    pool = Packed.room(pool, end + HEAD + name.count);
    pool[end + META] = name.main | name.legal << 8 | name.way << 16;
    pool[end + RAW] = name.raw;
    pool[end + INITIALS] = name.initials;
    pool[end + USERS] = 0;
    end += HEAD;
    return number;
  }

  /** The next word of the name just added. */
  void append(int coded) {
    pool[end++] = coded;
  }

  private int number() {
    if (free >= 0) {
      int reused = free;
      free = -2 - starts[reused];
      return reused;
    }
    starts = Packed.room(starts, size + 1);
    counts = Packed.room(counts, size + 1);
    return size++;
  }

  void remove(int name) {
    waste += HEAD + count(name);
    starts[name] = -2 - free;
    free = name;
    compact();
  }

  private void compact() {
    if (waste < 1024 || waste < end / 2) {
      return;
    }
    int[] packed = new int[end - waste + 64];
    int at = 0;
    for (int name = 0; name < size; name++) {
      if (starts[name] >= 0) {
        int length = HEAD + count(name);
        System.arraycopy(pool, starts[name], packed, at, length);
        starts[name] = at;
        at += length;
      }
    }
    pool = packed;
    end = at;
    waste = 0;
  }

  /** One user more or less; how many there are then. */
  int use(int name, int more) {
    return pool[starts[name] + USERS] += more;
  }

  /** How many words the name has, those in brackets too. */
  int count(int name) {
    return counts[name];
  }

  int main(int name) {
    return pool[starts[name]] & 0xFF;
  }

  byte legal(int name) {
    return (byte) (pool[starts[name]] >> 8);
  }

  byte way(int name) {
    return (byte) (pool[starts[name]] >> 16);
  }

  int raw(int name) {
    return pool[starts[name] + RAW];
  }

  int initials(int name) {
    return pool[starts[name] + INITIALS];
  }

  /** The number of the word, with {@link #ASIDE} if it stood in brackets. */
  int coded(int name, int place) {
    return pool[starts[name] + HEAD + place];
  }

  int word(int name, int place) {
    return coded(name, place) & ~ASIDE;
  }

  boolean repeats(int name, int place) {
    for (int earlier = 0; earlier < place; earlier++) {
      if (word(name, earlier) == word(name, place)) {
        return true;
      }
    }
    return false;
  }

  void pass(Tape tape) throws IOException {
    starts = tape.ints(starts);
    pool = tape.ints(pool);
    counts = tape.bytes(counts);
    end = tape.number(end);
    waste = tape.number(waste);
    size = tape.number(size);
    free = tape.number(free);
  }

  long bytes() {
    return 4L * (starts.length + pool.length) + counts.length;
  }
}
