package roundtable.matching;

import java.util.Arrays;

/**
 * The words of an index: kind, share among all names, letters at a glance, and who contains them.
 */
final class Vocabulary {
  /** How many names the shipped shares weigh as against the index's own counts. */
  static final int PRIOR_NAMES = 4000;

  final Words words = new Words();
  final Postings postings = new Postings();
  private byte[] kinds = new byte[32];
  private int[] masks = new int[32];
  private float[] shares = new float[32];
  private float[] aparts = new float[32];

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
    kinds = Packed.room(kinds, number + 1);
    masks = Packed.room(masks, number + 1);
    if (number == shares.length) {
      shares = Arrays.copyOf(shares, number + number / 4);
      aparts = Arrays.copyOf(aparts, shares.length);
    }
    kinds[number] = name.kinds[word];
    shares[number] = name.shares[word];
    aparts[number] = name.aparts[word];
    masks[number] = Likeness.mask(name.text, name.starts[word], name.starts[word + 1]);
  }

  byte kind(int word) {
    return kinds[word];
  }

  int mask(int word) {
    return masks[word];
  }

  float share(int word) {
    return shares[word];
  }

  float apart(int word) {
    return aparts[word];
  }

  /**
   * How much a word tells, in nats: minus the logarithm of the share of names that hold it, the
   * index's own count smoothed by the shipped share.
   */
  float weight(int word, int names) {
    return weight(word < 0 ? 0 : postings.count(word), word < 0 ? 0 : shares[word], names);
  }

  static float weight(int count, float share, int names) {
    return Logarithm.of((names + PRIOR_NAMES) / (count + share * PRIOR_NAMES + 0.02f));
  }

  long bytes() {
    return words.bytes() + postings.bytes() + kinds.length + 4L * masks.length + 8L * shares.length;
  }
}
