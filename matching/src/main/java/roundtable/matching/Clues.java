package roundtable.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** The traits of the rows that have some, and the rows by website, mail address and phone. */
final class Clues {
  private static final int NONE = -1;
  private static final Trait[] KEYS = {
    Trait.SITE, Trait.LABEL, Trait.CALLED, Trait.MAIL, Trait.MAIL_DOMAIN, Trait.PHONE
  };

  private final HashTable keys = new HashTable();
  private final Words labels = new Words();

  /** Of each row where its traits lie. */
  private int[] places = new int[0];

  /** Of each place the number of its label. */
  private int[] called = new int[0];

  private int[] pool = new int[0];
  private int end;
  private int free = NONE;

  void put(int row, Traits traits) {
    if (traits.isEmpty()) {
      return;
    }
    int known = places.length;
    places = Packed.room(places, row + 1);
    Arrays.fill(places, known, places.length, NONE);
    int place = take();
    places[row] = place;
    System.arraycopy(traits.values, 0, pool, place, Trait.COUNT);
    called[place / Trait.COUNT] = labels.add(traits.label);
    keys(traits.values, key -> keys.add(key, row));
  }

  private int take() {
    if (free >= 0) {
      int place = free;
      free = pool[place];
      return place;
    }
    end += Trait.COUNT;
    pool = Packed.room(pool, end);
    called = Packed.room(called, end / Trait.COUNT);
    return end - Trait.COUNT;
  }

  void remove(int row) {
    if (row >= places.length || places[row] < 0) {
      return;
    }
    int place = places[row];
    int[] traits = Arrays.copyOfRange(pool, place, place + Trait.COUNT);
    keys(traits, key -> keys.remove(key, row));
    pool[place] = free;
    free = place;
    places[row] = NONE;
  }

  /** A trait of the row, 0 if unknown. */
  int get(int row, Trait trait) {
    return row < places.length && places[row] >= 0 ? pool[places[row] + trait.place()] : 0;
  }

  /** What the row's business calls itself in its addresses, empty if unknown. */
  String label(int row) {
    return row < places.length && places[row] >= 0
        ? labels.text(called[places[row] / Trait.COUNT])
        : "";
  }

  /**
   * Hands out the rows with the same website, mail address, mail domain or phone, until so many of
   * each are taken.
   */
  void find(Traits traits, int most, IntPredicate rows) {
    keys(traits.values, key -> find(key, most, rows));
  }

  /** Hands out the rows whose web or mail address is the name. */
  void findCalled(NormalName name, int most, IntPredicate rows) {
    find(Traits.hash(name.raw) ^ salt(Trait.CALLED), most, rows);
    if (Keys.joined(name) != name.raw) {
      find(Traits.hash(Keys.joined(name)) ^ salt(Trait.CALLED), most, rows);
    }
  }

  /** Whether nothing but names was ever told. */
  boolean isEmpty() {
    return end == 0;
  }

  private void find(int key, int most, IntPredicate rows) {
    int left = most;
    for (int slot = keys.first(key); slot >= 0 && left > 0; slot = keys.next(slot, key)) {
      left -= rows.test(keys.number(slot)) ? 1 : 0;
    }
  }

  private static void keys(int[] traits, IntConsumer each) {
    for (Trait trait : KEYS) {
      if (traits[trait.place()] != 0) {
        each.accept(traits[trait.place()] ^ salt(trait));
      }
    }
  }

  /** A website and a mail domain may meet each other. */
  private static int salt(Trait trait) {
    return trait == Trait.MAIL_DOMAIN ? 0 : trait.place() * 0x632BE5AB;
  }

  void pass(Tape tape) throws IOException {
    keys.pass(tape);
    labels.pass(tape);
    called = tape.ints(called);
    places = tape.ints(places);
    pool = tape.ints(pool);
    end = tape.number(end);
    free = tape.number(free);
  }

  long bytes() {
    return keys.bytes() + labels.bytes() + 4L * (places.length + called.length + pool.length);
  }
}
