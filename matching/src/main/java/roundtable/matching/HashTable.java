package roundtable.matching;

import java.io.IOException;

/**
 * From a 32-bit hash to every number stored under it; the caller tells true finds from chance
 * collisions (one in four billion a pair). 8 bytes a slot, at most three quarters of them in use.
 */
final class HashTable {
  private static final int FREE = -1;
  private static final int GONE = -2;
  private static final double FULL = 0.75;

  /** Hash and number of each slot, side by side for the sake of the cache. */
  private int[] slots = Words.empty(32);

  private int used;

  void add(int hash, int number) {
    if (used + 1 > slots.length * (FULL / 2)) {
      rehash();
    }
    place(hash, number);
    used++;
  }

  /** Adds it unless so many are stored under the hash already. */
  void addAmong(int hash, int number, int most) {
    int left = most;
    for (int slot = first(hash); slot >= 0 && left > 0; slot = next(slot, hash)) {
      left--;
    }
    if (left > 0) {
      add(hash, number);
    }
  }

  void remove(int hash, int number) {
    for (int slot = first(hash); slot >= 0; slot = next(slot, hash)) {
      if (number(slot) == number) {
        slots[slot + 1] = GONE;
        return;
      }
    }
  }

  /** The first slot that holds the hash, or -1; then {@link #next}. */
  int first(int hash) {
    return seek(home(hash), hash);
  }

  int next(int slot, int hash) {
    return seek(after(slot), hash);
  }

  int number(int slot) {
    return slots[slot + 1];
  }

  /** The slot where the search for the hash begins. */
  int home(int hash) {
    return 2 * Words.slotOf(hash, slots.length / 2);
  }

  private int after(int slot) {
    return slot + 2 == slots.length ? 0 : slot + 2;
  }

  /** The first slot that holds the hash, from the given one on, or -1. */
  int seek(int from, int hash) {
    int slot = from;
    while (slots[slot + 1] != FREE) {
      if (slots[slot] == hash && slots[slot + 1] != GONE) {
        return slot;
      }
      slot = after(slot);
    }
    return -1;
  }

  private void place(int hash, int number) {
    int slot = home(hash);
    while (slots[slot + 1] != FREE) {
      slot = after(slot);
    }
    slots[slot] = hash;
    slots[slot + 1] = number;
  }

  private void rehash() {
    int[] old = slots;
    used = 0;
    for (int slot = 0; slot < old.length; slot += 2) {
      used += old[slot + 1] >= 0 ? 1 : 0;
    }
    slots = Words.empty(2 * Math.max(16, (int) (used * 1.75)));
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] >= 0) {
        place(old[slot], old[slot + 1]);
      }
    }
  }

  void pass(Tape tape) throws IOException {
    slots = tape.ints(slots);
    used = tape.number(used);
  }

  long bytes() {
    return 4L * slots.length;
  }
}
