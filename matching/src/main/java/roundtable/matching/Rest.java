package roundtable.matching;

import java.util.Arrays;

/** What one side of an aligned pair shares with the other, and what is left over. */
final class Rest {
  /** How much of a word's weight counts as found, by the way it was found. */
  private static final float[] FOUND = {0, 1, 0.85f, 0.7f, 0.75f, 1, 0.8f, 0.6f};

  final float[] ways = new float[Alignment.WAYS];
  float total;
  float cover;
  float shared;
  float rarest;
  float rarestName;

  /** The place of the rarest word found, or of a place's name for want of another, or -1. */
  int telling;

  /** How that word was found. */
  byte tellingWay;

  float apart;
  float heaviest;
  float sum;
  int words;
  int places;
  int numbers;
  boolean asideFound;
  boolean asideRest;
  boolean disorder;

  void read(Side side) {
    reset();
    int last = -1;
    for (int word = 0; word < side.main; word++) {
      float weight = side.weight[word];
      byte way = side.found[word];
      total += weight;
      ways[way] += weight;
      if (way == Alignment.NONE) {
        missing(weight, side.kind[word]);
        apart += side.apart[word];
      } else {
        found(weight * FOUND[way], side.kind[word], word, way);
        disorder |= side.partner[word] < last;
        last = side.partner[word];
      }
    }
    cover = shared / Math.max(total, 0.01f);
    asides(side);
  }

  private void reset() {
    Arrays.fill(ways, 0);
    total = cover = shared = rarest = rarestName = apart = heaviest = sum = 0;
    words = places = numbers = 0;
    telling = -1;
    tellingWay = Alignment.NONE;
    asideFound = asideRest = disorder = false;
  }

  private void missing(float weight, byte kind) {
    sum += weight;
    heaviest = Math.max(heaviest, weight);
    if (kind == Lexicon.PLACE) {
      places++;
    } else if (kind == Lexicon.NUMBER) {
      numbers++;
    } else {
      words++;
    }
  }

  private void found(float weight, byte kind, int word, byte way) {
    shared += weight;
    rarest = Math.max(rarest, weight);
    if (kind == Lexicon.NAME && weight > rarestName) {
      rarestName = weight;
      telling = word;
      tellingWay = way;
    } else if (rarestName == 0 && telling < 0) {
      telling = word;
      tellingWay = way;
    }
  }

  private void asides(Side side) {
    for (int word = side.main; word < side.count; word++) {
      boolean here = side.found[word] != Alignment.NONE;
      asideFound |= here;
      asideRest |= !here;
    }
  }

  /** The length of the left side's only word if it spells the initials of the right, or 0. */
  int acronymOf(Side left, Side right) {
    if (left.main != 1 || left.length(0) < 3 || left.length(0) > 8) {
      return 0;
    }
    if (right.main > 1 && right.initials == Words.hash(left.text[0], left.from[0], left.to[0])) {
      return left.length(0);
    }
    if (left.length(0) != right.main) {
      return 0;
    }
    for (int word = 0; word < right.main; word++) {
      if (right.firstLetter(word) != left.text[0][left.from[0] + word]) {
        return 0;
      }
    }
    return right.main;
  }
}
