package roundtable.matching;

import java.util.Arrays;

/** Writes the words of a name one after the other in their one spelling. */
final class Spelling {
  private final char[] source;
  private char[] text;
  private int length;
  final int[] starts;
  final int[] hashes;
  final byte[] kinds;
  final float[] shares;
  final float[] aparts;
  private int count;
  private int main;
  int raw;
  int initials;
  private int openTens;
  private int stopFrom = -1;
  private int stopTo;

  Spelling(char[] source, int words) {
    this.source = source;
    text = new char[32];
    starts = new int[words + 2];
    hashes = new int[words + 1];
    kinds = new byte[words + 1];
    shares = new float[words + 1];
    aparts = new float[words + 1];
  }

  void add(int from, int to, boolean merged) {
    int entry = find(from, to);
    read(from, to);
    if (!merged && Lexicon.SHIPPED.kind(entry) == Lexicon.STOP && entryIsWhole(entry, to - from)) {
      stopFrom = from;
      stopTo = to;
      return;
    }
    if (composed(entry, from, to)) {
      return;
    }
    if (entry < 0) {
      put(source, from, singular(from, to), entry);
    } else {
      int spelt = Lexicon.SHIPPED.canonical(entry);
      int start = Lexicon.SHIPPED.start(spelt);
      put(Lexicon.SHIPPED.pool(), start, start + Lexicon.SHIPPED.length(spelt), spelt);
    }
    openTens = Lexicon.SHIPPED.tens(entry);
  }

  /** "Van der Bilt" is Vanderbilt, but "the" and "and" are never part of a word. */
  private void read(int from, int to) {
    if (to - from != 3 || !(is(from, 't', 'h', 'e') || is(from, 'a', 'n', 'd'))) {
      for (int i = from; i < to; i++) {
        raw = raw * Words.FACTOR + source[i];
      }
    }
  }

  private boolean is(int at, char a, char b, char c) {
    return source[at] == a && source[at + 1] == b && source[at + 2] == c;
  }

  private static boolean entryIsWhole(int entry, int length) {
    return Lexicon.SHIPPED.length(entry) == length;
  }

  /** A single "A" or "Y" at the front is more likely a brand's letter than an article. */
  private int find(int from, int to) {
    int entry = lookUp(from, to);
    if (entry < 0) {
      int singular = singular(from, to);
      return singular < to ? lookUp(from, singular) : entry;
    }
    return entry;
  }

  private int lookUp(int from, int to) {
    return Lexicon.SHIPPED.find(source, from, to, Words.hash(source, from, to));
  }

  /** The end of the word without its plural s; "glass", "status" and "axis" keep theirs. */
  private int singular(int from, int to) {
    if (to - from < 5 || source[to - 1] != 's') {
      return to;
    }
    char before = source[to - 2];
    return before == 's' || before == 'u' || before == 'i' || before <= '9' ? to : to - 1;
  }

  /** "Forty" and "four" or "4" are 44. */
  private boolean composed(int entry, int from, int to) {
    if (openTens == 0 || count == 0) {
      return false;
    }
    char digit = entry < 0 ? source[from] : unit(entry);
    boolean single = entry < 0 ? to - from == 1 : digit > 0;
    if (!single || digit < '1' || digit > '9') {
      return false;
    }
    count--;
    length = starts[count];
    char[] both = {(char) ('0' + openTens / 10), digit};
    openTens = 0;
    put(both, 0, 2, -1);
    kinds[count - 1] = Lexicon.NUMBER;
    return true;
  }

  private static char unit(int entry) {
    int spelt = Lexicon.SHIPPED.canonical(entry);
    return Lexicon.SHIPPED.length(spelt) == 1
        ? Lexicon.SHIPPED.pool()[Lexicon.SHIPPED.start(spelt)]
        : 0;
  }

  private void put(char[] letters, int from, int to, int entry) {
    text = Packed.room(text, length + to - from);
    System.arraycopy(letters, from, text, length, to - from);
    int start = length;
    length += to - from;
    if (followsALetter(to - from)) {
      start = starts[--count];
      entry = -1;
    }
    starts[count] = start;
    starts[count + 1] = length;
    hashes[count] = Words.hash(text, start, length);
    shares[count] = Lexicon.SHIPPED.share(entry);
    aparts[count] = Lexicon.SHIPPED.apart(entry);
    kinds[count] = Lexicon.SHIPPED.kind(entry) == Lexicon.NAME ? kind(start) : kindOf(entry);
    count++;
  }

  /** A word that is spelt already. */
  void copy(Vocabulary vocabulary, int word) {
    int start = vocabulary.start(word);
    append(vocabulary.words.pool(), start, start + vocabulary.length(word));
    hashes[count] = Words.hash(text, starts[count], length);
    shares[count] = vocabulary.share(word);
    aparts[count] = vocabulary.apart(word);
    kinds[count] = vocabulary.kind(word);
    count++;
  }

  private void append(char[] letters, int from, int to) {
    text = Packed.room(text, length + to - from);
    System.arraycopy(letters, from, text, length, to - from);
    starts[count] = length;
    length += to - from;
    starts[count + 1] = length;
  }

  private static byte kindOf(int entry) {
    byte kind = Lexicon.SHIPPED.kind(entry);
    return kind == Lexicon.STOP ? Lexicon.NAME : kind;
  }

  private byte kind(int start) {
    for (int i = start; i < length; i++) {
      if (text[i] > '9') {
        return Lexicon.NAME;
      }
    }
    return Lexicon.NUMBER;
  }

  /** Two single letters that only a stop word parted ("L and H") belong together. */
  private boolean followsALetter(int added) {
    return added == 1
        && count > main
        && starts[count] - starts[count - 1] == 1
        && text[length - 1] > '9'
        && text[starts[count - 1]] > '9';
  }

  /** What follows stands in brackets. A name of stop words alone keeps its last one. */
  void endMain() {
    if (count == 0 && stopFrom >= 0) {
      put(source, stopFrom, stopTo, -1);
    }
    main = count;
    openTens = 0;
  }

  int main() {
    return main;
  }

  int count() {
    return count;
  }

  char[] text() {
    return Arrays.copyOf(text, length);
  }

  NormalName name(byte legal, byte way) {
    return new NormalName(this, legal, way);
  }
}
