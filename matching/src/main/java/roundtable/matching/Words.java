package roundtable.matching;

import java.io.IOException;
import java.util.Arrays;

/**
 * Distinct words, numbered from 0 in the order they came: open addressing over one packed character
 * array, about 20 bytes a word besides its characters.
 */
final class Words {
  /** The largest share of the slots in use; linear probing stays short below it. */
  private static final double FULL = 0.75;

  /**
   * FNV's prime (Fowler, Noll, Vo, 1991). With 31 the hash of one pair of Chinese characters is
   * often that of another, and names are held to be equal by it.
   */
  static final int FACTOR = 16777619;

  private char[] pool = new char[256];
  private int[] starts = new int[32];

  /** Hash and number of each slot, side by side for the sake of the cache. */
  private int[] slots = empty(128);

  private int size;

  int size() {
    return size;
  }

  char[] pool() {
    return pool;
  }

  int start(int word) {
    return starts[word];
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  String text(int word) {
    return new String(pool, starts[word], length(word));
  }

  static int hash(String text) {
    return hash(text.toCharArray(), 0, text.length());
  }

  static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * FACTOR + text[i];
    }
    return hash;
  }

  /** The word's number, or -1. */
  int find(char[] text, int from, int to, int hash) {
    int slot = home(hash);
    while (slots[slot + 1] >= 0) {
      if (slots[slot] == hash && same(slots[slot + 1], text, from, to)) {
        return slots[slot + 1];
      }
      slot = after(slot);
    }
    return -1;
  }

  private int home(int hash) {
    return 2 * slotOf(hash, slots.length / 2);
  }

  private int after(int slot) {
    return slot + 2 == slots.length ? 0 : slot + 2;
  }

  int find(String word) {
    char[] text = word.toCharArray();
    return find(text, 0, text.length, hash(word));
  }

  int add(String word) {
    char[] text = word.toCharArray();
    return add(text, 0, text.length, hash(word));
  }

  /** The word's number, new or old. */
  int add(char[] text, int from, int to, int hash) {
    int known = find(text, from, to, hash);
    return known >= 0 ? known : append(text, from, to, hash);
  }

  private int append(char[] text, int from, int to, int hash) {
    grow(to - from);
    int word = size++;
    System.arraycopy(text, from, pool, starts[word], to - from);
    starts[word + 1] = starts[word] + to - from;
    claim(hash, word);
    return word;
  }

  private void claim(int hash, int word) {
    int slot = home(hash);
    while (slots[slot + 1] >= 0) {
      slot = after(slot);
    }
    slots[slot] = hash;
    slots[slot + 1] = word;
  }

  private void grow(int length) {
    pool = Packed.room(pool, starts[size] + length);
    starts = Packed.room(starts, size + 2);
    if (size + 1 > slots.length * (FULL / 2)) {
      int[] old = slots;
      slots = empty(old.length / 4 * 6);
      for (int slot = 0; slot < old.length; slot += 2) {
        if (old[slot + 1] >= 0) {
          claim(old[slot], old[slot + 1]);
        }
      }
    }
  }

  private boolean same(int word, char[] text, int from, int to) {
    return Arrays.equals(pool, starts[word], starts[word + 1], text, from, to);
  }

  /** Maps a hash to a slot without division (Lemire, "A fast alternative to the modulo", 2016). */
  static int slotOf(int hash, int slots) {
    long mixed = (hash * 0x9E3779B9L) & 0xFFFFFFFFL;
    return (int) ((mixed * slots) >>> 32);
  }

  static int[] empty(int slots) {
    int[] table = new int[slots];
    Arrays.fill(table, -1);
    return table;
  }

  void pass(Tape tape) throws IOException {
    pool = tape.chars(pool);
    starts = tape.ints(starts);
    slots = tape.ints(slots);
    size = tape.number(size);
  }

  long bytes() {
    return 2L * pool.length + 4L * (starts.length + slots.length);
  }
}
