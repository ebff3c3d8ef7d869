package roundtable.matching;

import java.io.IOException;

/**
 * For each word the names that contain it: slices of one pool, each with room for a power of two,
 * freed slices used again. A word in a single name, as most are, costs no slice at all.
 */
final class Postings {
  private int[] free = Words.empty(32);

  /** Of each word the place of its slice, or its only name, and the count. */
  private int[] slices = new int[64];

  private int[] pool = new int[64];
  private int end;

  int count(int word) {
    return 2 * word < slices.length ? slices[2 * word + 1] : 0;
  }

  /** The name at the given place of the word's list, from 0 to count - 1. */
  int get(int word, int place) {
    return slices[2 * word + 1] == 1 ? slices[2 * word] : pool[slices[2 * word] + place];
  }

  void add(int word, int name) {
    slices = Packed.room(slices, 2 * word + 2);
    int count = slices[2 * word + 1];
    if (count == 0) {
      slices[2 * word] = name;
    } else {
      makeRoom(word, count);
      pool[slices[2 * word] + count] = name;
    }
    slices[2 * word + 1] = count + 1;
  }

  void remove(int word, int name) {
    int count = count(word);
    for (int place = 0; place < count; place++) {
      if (get(word, place) == name) {
        drop(word, place, count);
        return;
      }
    }
  }

  private void drop(int word, int place, int count) {
    slices[2 * word + 1] = count - 1;
    if (count == 1) {
      return;
    }
    int slice = slices[2 * word];
    pool[slice + place] = pool[slice + count - 1];
    if (count == 2) {
      int last = pool[slice];
      release(slice, 1);
      slices[2 * word] = last;
    } else if (Integer.bitCount(count - 1) == 1) {
      slices[2 * word] = move(slice, count - 1, sizeClass(count - 1), sizeClass(count));
    }
  }

  private void makeRoom(int word, int count) {
    if (count == 1) {
      int only = slices[2 * word];
      slices[2 * word] = take(1);
      pool[slices[2 * word]] = only;
    } else if (Integer.bitCount(count) == 1) {
      slices[2 * word] = move(slices[2 * word], count, sizeClass(count) + 1, sizeClass(count));
    }
  }

  private int move(int slice, int count, int to, int from) {
    int moved = take(to);
    System.arraycopy(pool, slice, pool, moved, count);
    release(slice, from);
    return moved;
  }

  /** The power of two that just holds the count. */
  private static int sizeClass(int count) {
    return 32 - Integer.numberOfLeadingZeros(count - 1);
  }

  private int take(int size) {
    int slice = free[size];
    if (slice >= 0) {
      free[size] = pool[slice];
      return slice;
    }
    slice = end;
    end += 1 << size;
    pool = Packed.room(pool, end);
    return slice;
  }

  private void release(int slice, int size) {
    pool[slice] = free[size];
    free[size] = slice;
  }

  void pass(Tape tape) throws IOException {
    free = tape.ints(free);
    slices = tape.ints(slices);
    pool = tape.ints(pool);
    end = tape.number(end);
  }

  long bytes() {
    return 4L * (slices.length + pool.length);
  }
}
