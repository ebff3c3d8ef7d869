package roundtable.matching;

import java.util.StringJoiner;

/** One of the two names that are compared: its words where they lie, with what is known of each. */
final class Side {
  static final int MOST = Scan.MOST;

  int main;
  int count;
  byte legal;
  byte way;
  int raw;
  int initials;

  /** Equal numbers are equal words; negative ones are equal to none. */
  final int[] id = new int[MOST];

  final char[][] text = new char[MOST][];
  final int[] from = new int[MOST];
  final int[] to = new int[MOST];
  final int[] mask = new int[MOST];
  final float[] weight = new float[MOST];
  final byte[] kind = new byte[MOST];

  /** What it tells, in nats, that this word stands on one side only; see words.txt. */
  final float[] apart = new float[MOST];

  /**
   * How many businesses may have the word; see {@link Vocabulary#family}. The asked side's only.
   */
  final float[] family = new float[MOST];

  /** How the word found its like on the other side: one of the constants of {@link Alignment}. */
  final byte[] found = new byte[MOST];

  /** Where on the other side, or -1. */
  final int[] partner = new int[MOST];

  int length(int word) {
    return to[word] - from[word];
  }

  char firstLetter(int word) {
    return text[word][from[word]];
  }

  /** Whether it is one business's name, and all of it. */
  boolean isWhole() {
    return count == main
        && way != NormalName.ASIDE
        && way != NormalName.PART
        && way != NormalName.WELL_KNOWN;
  }

  float total() {
    float sum = 0;
    for (int word = 0; word < main; word++) {
      sum += weight[word];
    }
    return sum;
  }

  /** Takes the words of a name; numbers, weights follow from the vocabulary if there is one. */
  void fill(NormalName name) {
    main = name.main;
    count = name.count;
    legal = name.legal;
    way = name.way;
    raw = name.raw;
    initials = name.initials;
    for (int word = 0; word < count; word++) {
      text[word] = name.text;
      from[word] = name.starts[word];
      to[word] = name.starts[word + 1];
      mask[word] = Likeness.mask(name.text, from[word], to[word]);
      kind[word] = name.kinds[word];
      apart[word] = name.aparts[word];
    }
  }

  /** Where the word with the number stands, or -1. */
  int find(int number) {
    for (int word = 0; word < count; word++) {
      if (id[word] == number) {
        return word;
      }
    }
    return -1;
  }

  /** Takes a word from the other side. */
  void copy(int word, Side there, int partner) {
    id[word] = there.id[partner];
    text[word] = there.text[partner];
    from[word] = there.from[partner];
    to[word] = there.to[partner];
    mask[word] = there.mask[partner];
    kind[word] = there.kind[partner];
    weight[word] = there.weight[partner];
    apart[word] = there.apart[partner];
  }

  /** The words one after the other; returns their length. */
  int join(char[] into) {
    int length = 0;
    for (int word = 0; word < main; word++) {
      int letters = Math.min(length(word), into.length - length);
      System.arraycopy(text[word], from[word], into, length, letters);
      length += letters;
    }
    return length;
  }

  String word(int word) {
    return new String(text[word], from[word], length(word));
  }

  /** The words outside brackets. */
  String spoken() {
    StringJoiner spoken = new StringJoiner(" ");
    for (int word = 0; word < main; word++) {
      spoken.add(word(word));
    }
    return spoken.toString();
  }
}
