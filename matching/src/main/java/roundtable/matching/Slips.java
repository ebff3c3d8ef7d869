package roundtable.matching;

import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * Words by what is left of them when one letter is missing: two words one slip apart have such a
 * rest in common (Mor and Fraenkel, 1982; known as SymSpell). 4 bytes a rest.
 */
final class Slips {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int WORD = (1 << 24) - 1;
  private static final double FULL = 0.75;

  /** The room that {@link #near} needs. */
  static final int SCRATCH = 2 * (LONGEST + 1);

  private final Words words;
  private final int[] scratch = new int[SCRATCH];
  private int[] slots = Words.empty(64);
  private int used;
  private int known;

  Slips(Words words) {
    this.words = words;
  }

  /** Takes the word in, if it is new; words come in the order of their numbers. */
  void add(int word) {
    if (word < known) {
      return;
    }
    known = word + 1;
    int length = words.length(word);
    if (length < SHORTEST || length > LONGEST) {
      return;
    }
    if (used + length + 1 > slots.length * FULL) {
      grow(word);
    }
    place(word);
  }

  private void grow(int upTo) {
    slots = Words.empty(slots.length + slots.length / 3 + LONGEST + 1);
    used = 0;
    for (int word = 0; word < upTo; word++) {
      int length = words.length(word);
      if (length >= SHORTEST && length <= LONGEST) {
        place(word);
      }
    }
  }

  private void place(int word) {
    int from = words.start(word);
    int to = from + words.length(word);
    int count = rests(words.pool(), from, to, scratch);
    for (int i = 0; i < count; i++) {
      occupy(scratch[i], word);
    }
  }

  /** Seven bits of the hash tell most strangers in the table apart without a look at the word. */
  private static int tag(int hash) {
    return ((hash ^ (hash >>> 15)) << 24) & Integer.MAX_VALUE;
  }

  private void occupy(int hash, int word) {
    int slot = Words.slotOf(hash, slots.length);
    while (slots[slot] >= 0) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    slots[slot] = tag(hash) | word;
    used++;
  }

  /** The hash of the whole word and of the word without each of its letters; how many. */
  private static int rests(char[] text, int from, int to, int[] into) {
    int count = 0;
    into[count++] = Words.hash(text, from, to);
    int before = 0;
    for (int gone = from; gone < to; gone++) {
      if (gone == from || text[gone] != text[gone - 1]) {
        int hash = before;
        for (int i = gone + 1; i < to; i++) {
          hash = hash * Words.FACTOR + text[i];
        }
        into[count++] = hash;
      }
      before = before * Words.FACTOR + text[gone];
    }
    return count;
  }

  /**
   * Hands out the words at most one slip away; some may come twice. The scratch takes the rests
   * before any is looked up, so that the waits for memory overlap.
   */
  void near(NormalName name, int word, int[] scratch, IntConsumer found) {
    int from = name.starts[word];
    int to = name.starts[word + 1];
    if (to - from < SHORTEST || to - from > LONGEST) {
      return;
    }
    int count = rests(name.text, from, to, scratch);
    for (int i = 0; i < count; i++) {
      scratch[SCRATCH / 2 + i] = slots[Words.slotOf(scratch[i], slots.length)];
    }
    for (int i = 0; i < count; i++) {
      if (scratch[SCRATCH / 2 + i] >= 0) {
        probe(scratch[i], name.text, from, to, found);
      }
    }
  }

  private void probe(int hash, char[] text, int from, int to, IntConsumer found) {
    int tag = tag(hash);
    int slot = Words.slotOf(hash, slots.length);
    while (slots[slot] >= 0) {
      if ((slots[slot] & ~WORD) == tag && isSlip(slots[slot] & WORD, text, from, to)) {
        found.accept(slots[slot] & WORD);
      }
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
  }

  private boolean isSlip(int word, char[] text, int from, int to) {
    int start = words.start(word);
    int end = start + words.length(word);
    return Likeness.slips(text, from, to, words.pool(), start, end) == 1;
  }

  void pass(Tape tape) throws IOException {
    slots = tape.ints(slots);
    used = tape.number(used);
    known = tape.number(known);
  }

  long bytes() {
    return 4L * slots.length;
  }
}
