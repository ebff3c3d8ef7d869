package roundtable.matching;

import java.io.IOException;

/**
 * The words of an index: kind, share among all names, letters at a glance, and who contains them.
 */
final class Vocabulary {
  /** How many names the shipped shares weigh as against the index's own counts. */
  static final int PRIOR_NAMES = 4000;

  /** The size of a family in an index of one name; half of it at {@link #SMALL} names. */
  private static final float OUTSIDE = 40;

  private static final float SMALL = 300;

  final Words words = new Words();
  final Postings postings = new Postings();

  /** Four numbers a word, side by side for the sake of the cache. */
  private static final int FACTS = 4;

  private static final int MASK = 0;

  /** Kind in the lowest byte, then the length, then tenths of apart. */
  private static final int KIND = 1;

  private static final int SHARE = 2;

  /** Where the word's letters begin. */
  private static final int START = 3;

  private static final float TENTHS = 10;
  private int[] facts = new int[128];

  /** The word's number, or -1 if no name ever had it. */
  int find(NormalName name, int word) {
    return words.find(name.text, name.starts[word], name.starts[word + 1], name.hashes[word]);
  }

  int add(NormalName name, int word) {
    int from = name.starts[word];
    int to = name.starts[word + 1];
    int before = words.size();
    int number = words.add(name.text, from, to, name.hashes[word]);
    if (number == before) {
      learn(number, name, word);
    }
    return number;
  }

  private void learn(int number, NormalName name, int word) {
    int at = number * FACTS;
    facts = Packed.room(facts, at + FACTS);
    facts[at + MASK] = Likeness.mask(name.text, name.starts[word], name.starts[word + 1]);
    facts[at + KIND] =
        name.kinds[word] | words.length(number) << 8 | Math.round(name.aparts[word] * TENTHS) << 24;
    facts[at + SHARE] = Float.floatToRawIntBits(name.shares[word]);
    facts[at + START] = words.start(number);
  }

  /** Brings what is known of the word into the cache. */
  int touch(int word) {
    return facts[word * FACTS] + postings.count(word);
  }

  byte kind(int word) {
    return (byte) facts[word * FACTS + KIND];
  }

  int mask(int word) {
    return facts[word * FACTS + MASK];
  }

  float share(int word) {
    return Float.intBitsToFloat(facts[word * FACTS + SHARE]);
  }

  float apart(int word) {
    return (facts[word * FACTS + KIND] >> 24) / TENTHS;
  }

  int start(int word) {
    return facts[word * FACTS + START];
  }

  int length(int word) {
    return facts[word * FACTS + KIND] >> 8 & 0xFFFF;
  }

  /**
   * How much a word tells, in nats: minus the logarithm of the share of names that hold it, the
   * index's own count smoothed by the shipped share.
   */
  float weight(int word, int names) {
    return weight(word < 0 ? 0 : postings.count(word), word < 0 ? 0 : share(word), names);
  }

  static float weight(int count, float share, int names) {
    return Logarithm.of((names + PRIOR_NAMES) / (count + share * PRIOR_NAMES + 0.02f));
  }

  /**
   * How large a family of firms has the word: 0 for two names or fewer, then the logarithm, in
   * fives. That few names of a small index have it tells little of the world outside.
   */
  static float family(int count, float share, int names) {
    float outside = OUTSIDE * SMALL / (names + SMALL);
    return Math.max(0, Logarithm.of((count + share * PRIOR_NAMES + outside) / 2)) / 5;
  }

  void pass(Tape tape) throws IOException {
    words.pass(tape);
    postings.pass(tape);
    facts = tape.ints(facts);
  }

  long bytes() {
    return words.bytes() + postings.bytes() + 4L * facts.length;
  }
}
