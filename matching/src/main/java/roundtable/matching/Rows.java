package roundtable.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The rows of all lists and the entries that tie each of them to its names; four numbers a row and
 * four an entry, each side by side for the sake of the cache.
 */
final class Rows {
  private static final int NONE = -1;
  private static final int WIDTH = 4;

  private static final int LIST = 0;
  private static final int NUMBER_HIGH = 1;
  private static final int NUMBER_LOW = 2;
  private static final int FIRST = 3;

  private static final int NAME = 0;

  /** Marks the name of an entry as one that the owner confirmed. */
  private static final int CONFIRMED = 1 << 31;

  private static final int ROW = 1;
  private static final int NEXT_OF_ROW = 2;
  private static final int NEXT_OF_NAME = 3;

  private final HashTable places = new HashTable();
  private int[] rows = new int[64];
  private int rowCount;
  private int freeRow = NONE;

  private int[] entries = new int[64];
  private int entryCount;
  private int freeEntry = NONE;
  private int[] firstOfName = Words.empty(16);
  private int live;

  int live() {
    return live;
  }

  int list(int row) {
    return rows[row * WIDTH + LIST];
  }

  long number(int row) {
    return (long) rows[row * WIDTH + NUMBER_HIGH] << 32
        | (rows[row * WIDTH + NUMBER_LOW] & 0xFFFFFFFFL);
  }

  /** The place of the row, or -1. */
  int find(int list, long number) {
    int hash = hash(list, number);
    for (int slot = places.first(hash); slot >= 0; slot = places.next(slot, hash)) {
      int row = places.number(slot);
      if (list(row) == list && number(row) == number) {
        return row;
      }
    }
    return NONE;
  }

  int add(int list, long number) {
    int row = takeRow();
    rows[row * WIDTH + LIST] = list;
    rows[row * WIDTH + NUMBER_HIGH] = (int) (number >> 32);
    rows[row * WIDTH + NUMBER_LOW] = (int) number;
    rows[row * WIDTH + FIRST] = NONE;
    places.add(hash(list, number), row);
    live++;
    return row;
  }

  private int takeRow() {
    if (freeRow >= 0) {
      int row = freeRow;
      freeRow = firstName(row);
      return row;
    }
    rows = Packed.room(rows, (rowCount + 1) * WIDTH);
    return rowCount++;
  }

  void tie(int row, int name) {
    int entry = takeEntry();
    entries[entry * WIDTH + NAME] = name;
    entries[entry * WIDTH + ROW] = row;
    entries[entry * WIDTH + NEXT_OF_ROW] = firstName(row);
    rows[row * WIDTH + FIRST] = entry;
    heads(name);
    entries[entry * WIDTH + NEXT_OF_NAME] = firstOfName[name];
    firstOfName[name] = entry;
  }

  /** One more name of the row, by its owner's word. */
  void tieConfirmed(int row, int name) {
    tie(row, name);
    entries[firstName(row) * WIDTH + NAME] |= CONFIRMED;
  }

  /** Takes back the confirmed names of the row that are wanted no more; hands out each. */
  void untieConfirmed(int row, IntPredicate unwanted, IntConsumer names) {
    int before = NONE;
    for (int entry = firstName(row); entry >= 0; ) {
      int next = nextName(entry);
      if (entries[entry * WIDTH + NAME] < 0 && unwanted.test(nameOf(entry))) {
        names.accept(nameOf(entry));
        follow(row, before, next);
        free(entry);
      } else {
        before = entry;
      }
      entry = next;
    }
  }

  /** Lets the row's entry after that one be this. */
  private void follow(int row, int before, int next) {
    if (before < 0) {
      rows[row * WIDTH + FIRST] = next;
    } else {
      entries[before * WIDTH + NEXT_OF_ROW] = next;
    }
  }

  private void heads(int name) {
    int before = firstOfName.length;
    firstOfName = Packed.room(firstOfName, name + 1);
    if (firstOfName.length > before) {
      Arrays.fill(firstOfName, before, firstOfName.length, NONE);
    }
  }

  private int takeEntry() {
    if (freeEntry >= 0) {
      int entry = freeEntry;
      freeEntry = nextName(entry);
      return entry;
    }
    entries = Packed.room(entries, (entryCount + 1) * WIDTH);
    return entryCount++;
  }

  boolean has(int row, int name) {
    int entry = firstName(row);
    while (entry >= 0 && nameOf(entry) != name) {
      entry = nextName(entry);
    }
    return entry >= 0;
  }

  /** Takes the row out; hands out each name it held. */
  void remove(int row, IntConsumer names) {
    for (int entry = firstName(row); entry >= 0; ) {
      int next = nextName(entry);
      names.accept(nameOf(entry));
      free(entry);
      entry = next;
    }
    places.remove(hash(list(row), number(row)), row);
    rows[row * WIDTH + FIRST] = freeRow;
    freeRow = row;
    live--;
  }

  private void free(int entry) {
    untie(entry);
    entries[entry * WIDTH + NEXT_OF_ROW] = freeEntry;
    freeEntry = entry;
  }

  private void untie(int entry) {
    int name = nameOf(entry);
    if (firstOfName[name] == entry) {
      firstOfName[name] = nextOf(entry);
      return;
    }
    int before = firstOfName[name];
    while (nextOf(before) != entry) {
      before = nextOf(before);
    }
    entries[before * WIDTH + NEXT_OF_NAME] = nextOf(entry);
  }

  /** The first entry of a name, or -1; then {@link #nextOf}. */
  int firstOf(int name) {
    return name < firstOfName.length ? firstOfName[name] : NONE;
  }

  int nextOf(int entry) {
    return entries[entry * WIDTH + NEXT_OF_NAME];
  }

  int rowOf(int entry) {
    return entries[entry * WIDTH + ROW];
  }

  int firstName(int row) {
    return rows[row * WIDTH + FIRST];
  }

  int nextName(int entry) {
    return entries[entry * WIDTH + NEXT_OF_ROW];
  }

  int nameOf(int entry) {
    return entries[entry * WIDTH + NAME] & ~CONFIRMED;
  }

  private static int hash(int list, long number) {
    return Long.hashCode((number * 1_000_003 + list) * 0x9E3779B97F4A7C15L);
  }

  void pass(Tape tape) throws IOException {
    places.pass(tape);
    rows = tape.ints(rows);
    rowCount = tape.number(rowCount);
    freeRow = tape.number(freeRow);
    entries = tape.ints(entries);
    entryCount = tape.number(entryCount);
    freeEntry = tape.number(freeEntry);
    firstOfName = tape.ints(firstOfName);
    live = tape.number(live);
  }

  long bytes() {
    return places.bytes() + 4L * (rows.length + entries.length + firstOfName.length);
  }
}
