package roundtable.matching;

import java.util.Arrays;

/**
 * From a 32-bit hash to every number stored under it; the caller tells true finds from chance
 * collisions (one in four billion a pair). 8 bytes a slot, at most three quarters of them in use.
 */
final class HashTable {
  private static final int FREE = -1;
  private static final int GONE = -2;
  private static final double FULL = 0.75;

  private int[] hashes = new int[16];
  private int[] numbers = Words.empty(16);
  private int used;

  void add(int hash, int number) {
    if (used + 1 > numbers.length * FULL) {
      rehash();
    }
    place(hash, number);
    used++;
  }

  void remove(int hash, int number) {
    for (int slot = first(hash); slot >= 0; slot = next(slot, hash)) {
      if (numbers[slot] == number) {
        numbers[slot] = GONE;
        return;
      }
    }
  }

  /** The first slot that holds the hash, or -1; then {@link #next}. */
  int first(int hash) {
    return seek(Words.slotOf(hash, numbers.length), hash);
  }

  int next(int slot, int hash) {
    return seek(slot + 1 == numbers.length ? 0 : slot + 1, hash);
  }

  int number(int slot) {
    return numbers[slot];
  }

  private int seek(int from, int hash) {
    int slot = from;
    while (numbers[slot] != FREE) {
      if (hashes[slot] == hash && numbers[slot] != GONE) {
        return slot;
      }
      slot = slot + 1 == numbers.length ? 0 : slot + 1;
    }
    return -1;
  }

  private void place(int hash, int number) {
    int slot = Words.slotOf(hash, numbers.length);
    while (numbers[slot] != FREE) {
      slot = slot + 1 == numbers.length ? 0 : slot + 1;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  private void rehash() {
    int[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    int live = (int) Arrays.stream(oldNumbers).filter(number -> number >= 0).count();
    hashes = new int[Math.max(16, (int) (live * 1.75))];
    numbers = Words.empty(hashes.length);
    used = live;
    for (int slot = 0; slot < oldNumbers.length; slot++) {
      if (oldNumbers[slot] >= 0) {
        place(oldHashes[slot], oldNumbers[slot]);
      }
    }
  }

  long bytes() {
    return 8L * hashes.length;
  }
}
