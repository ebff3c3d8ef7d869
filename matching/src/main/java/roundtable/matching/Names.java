package roundtable.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** The steps of the matching one by one, for batch engines: normalise, keys, score. Stateless. */
public final class Names {
  private Names() {}

  /**
   * The names that a line holds in the form that is compared: one, or up to four where it says "X
   * d/b/a Y", "X (Y)" or "X | Y". Linear in the first 300 characters, the rest is not read.
   */
  public static List<NormalName> spellings(CharSequence name) {
    return Variants.of(name);
  }

  /**
   * The keys under which two names that may be the same meet: each word, the name without blanks,
   * the first two words, the initials, the beginning; about eight a name, none twice. Slips of the
   * pen in every word meet nowhere.
   */
  public static Set<String> keys(NormalName name) {
    Set<String> keys = new LinkedHashSet<>(name.words());
    IntConsumer hashed = key -> keys.add("#" + Integer.toHexString(key));
    Keys.of(name, hashed);
    Keys.sought(name, hashed);
    return keys;
  }

  /**
   * The estimated chance that both names are of the same business, 0 to 1, each word weighed by its
   * share among names in general. Symmetric. The product of the numbers of words at most.
   */
  public static double score(NormalName one, NormalName other) {
    return Weights.chance(measure(one, other).logOdds(Weights.SHIPPED));
  }

  /** Everything that is observed of the pair, without an index. */
  static Comparison measure(NormalName one, NormalName other) {
    Comparison comparison = new Comparison();
    boolean inOrder = one.toString().compareTo(other.toString()) <= 0;
    fill(inOrder ? one : other, comparison.one);
    fill(inOrder ? other : one, comparison.other);
    number(comparison.one, comparison.other);
    comparison.names = Vocabulary.PRIOR_NAMES;
    comparison.measure();
    return comparison;
  }

  /** The best score among the spellings of two lines. */
  public static double score(CharSequence one, CharSequence other) {
    return best(one, other, Weights.SHIPPED);
  }

  /**
   * The same, but strict, as in screening: learnt from pairs made to mislead, where a sister
   * company in another country or trade is another company. 0 to 1, symmetric.
   */
  public static double strictScore(CharSequence one, CharSequence other) {
    return best(one, other, Weights.STRICT);
  }

  private static double best(CharSequence one, CharSequence other, Weights weights) {
    float[] values = likeliest(one, other);
    return values.length == 0 ? 0 : Weights.chance(weights.logOdds(values));
  }

  /** What is observed of the two spellings that are most alike; empty if a line has no name. */
  static float[] likeliest(CharSequence one, CharSequence other) {
    float[] likeliest = {};
    float most = Float.NEGATIVE_INFINITY;
    for (NormalName left : spellings(one)) {
      for (NormalName right : spellings(other)) {
        Comparison measured = measure(left, right);
        float odds = measured.logOdds(Weights.SHIPPED);
        if (!left.isEmpty() && !right.isEmpty() && odds > most) {
          most = odds;
          likeliest = measured.values;
        }
      }
    }
    return likeliest;
  }

  private static void fill(NormalName name, Side side) {
    side.fill(name);
    for (int word = 0; word < name.count; word++) {
      side.weight[word] = Vocabulary.weight(0, name.shares[word], 0);
      side.family[word] = Vocabulary.family(1, name.shares[word], 0);
      side.id[word] = -1;
    }
  }

  private static void number(Side one, Side other) {
    Words words = new Words();
    number(one, words);
    number(other, words);
  }

  private static void number(Side side, Words words) {
    for (int word = 0; word < side.count; word++) {
      side.id[word] = words.add(side.word(word));
    }
  }
}
