package roundtable.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The rows of all lists and the entries that tie each of them to its names. */
final class Rows {
  private static final int NONE = -1;

  private final HashTable places = new HashTable();
  private int[] lists = new int[16];
  private long[] numbers = new long[16];
  private int[] firstOfRow = new int[16];
  private int rows;
  private int freeRow = NONE;

  private int[] entryName = new int[16];
  private int[] entryRow = new int[16];
  private int[] nextOfRow = new int[16];
  private int[] nextOfName = new int[16];
  private int entries;
  private int freeEntry = NONE;
  private int[] firstOfName = Words.empty(16);
  private int live;

  int live() {
    return live;
  }

  int list(int row) {
    return lists[row];
  }

  long number(int row) {
    return numbers[row];
  }

  /** The place of the row, or -1. */
  int find(int list, long number) {
    int hash = hash(list, number);
    for (int slot = places.first(hash); slot >= 0; slot = places.next(slot, hash)) {
      int row = places.number(slot);
      if (lists[row] == list && numbers[row] == number) {
        return row;
      }
    }
    return NONE;
  }

  int add(int list, long number) {
    int row = takeRow();
    lists[row] = list;
    numbers[row] = number;
    firstOfRow[row] = NONE;
    places.add(hash(list, number), row);
    live++;
    return row;
  }

  private int takeRow() {
    if (freeRow >= 0) {
      int row = freeRow;
      freeRow = firstOfRow[row];
      return row;
    }
    lists = Packed.room(lists, rows + 1);
    numbers = Packed.room(numbers, rows + 1);
    firstOfRow = Packed.room(firstOfRow, rows + 1);
    return rows++;
  }

  void tie(int row, int name) {
    int entry = takeEntry();
    entryName[entry] = name;
    entryRow[entry] = row;
    nextOfRow[entry] = firstOfRow[row];
    firstOfRow[row] = entry;
    heads(name);
    nextOfName[entry] = firstOfName[name];
    firstOfName[name] = entry;
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
      freeEntry = nextOfRow[entry];
      return entry;
    }
    entryName = Packed.room(entryName, entries + 1);
    entryRow = Packed.room(entryRow, entries + 1);
    nextOfRow = Packed.room(nextOfRow, entries + 1);
    nextOfName = Packed.room(nextOfName, entries + 1);
    return entries++;
  }

  /** Takes the row out; hands out each name it held. */
  void remove(int row, IntConsumer names) {
    for (int entry = firstOfRow[row]; entry >= 0; ) {
      int next = nextOfRow[entry];
      names.accept(entryName[entry]);
      untie(entry);
      nextOfRow[entry] = freeEntry;
      freeEntry = entry;
      entry = next;
    }
    places.remove(hash(lists[row], numbers[row]), row);
    firstOfRow[row] = freeRow;
    freeRow = row;
    live--;
  }

  private void untie(int entry) {
    int name = entryName[entry];
    if (firstOfName[name] == entry) {
      firstOfName[name] = nextOfName[entry];
      return;
    }
    int before = firstOfName[name];
    while (nextOfName[before] != entry) {
      before = nextOfName[before];
    }
    nextOfName[before] = nextOfName[entry];
  }

  /** The first entry of a name, or -1; then {@link #nextOf}. */
  int firstOf(int name) {
    return name < firstOfName.length ? firstOfName[name] : NONE;
  }

  int nextOf(int entry) {
    return nextOfName[entry];
  }

  int rowOf(int entry) {
    return entryRow[entry];
  }

  int firstName(int row) {
    return firstOfRow[row];
  }

  int nextName(int entry) {
    return nextOfRow[entry];
  }

  int nameOf(int entry) {
    return entryName[entry];
  }

  private static int hash(int list, long number) {
    return Long.hashCode((number * 1_000_003 + list) * 0x9E3779B97F4A7C15L);
  }

  long bytes() {
    return places.bytes() + 16L * lists.length + 16L * entryName.length + 4L * firstOfName.length;
  }
}
