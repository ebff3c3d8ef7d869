package roundtable.matching;

import java.util.Arrays;

/**
 * What the shipped tables know about single words: their one spelling, their kind and how common
 * they are among names.
 */
final class Lexicon {
  static final byte NAME = 0;
  static final byte STOP = 1;
  static final byte PLACE = 2;
  static final byte NUMBER = 3;

  /** The share of names that hold a word which no table knows. */
  static final float UNKNOWN = 4e-6f;

  static final Lexicon SHIPPED = new Lexicon();

  private final Words words = new Words();
  private int[] canonical = new int[16384];
  private byte[] kinds = new byte[16384];
  private byte[] tens = new byte[16384];
  private float[] shares = new float[16384];
  private float[] aparts = new float[16384];

  /** The words before this one are of the tables written by hand, those after it were counted. */
  private final int written;

  private Lexicon() {
    Arrays.fill(shares, UNKNOWN);
    NumberWords.teach(this);
    Shipped.table("synonyms.txt").forEach(this::synonyms);
    Shipped.table("stop-words.txt").forEach(line -> kinds(line, STOP));
    Shipped.table("places.txt").forEach(line -> kinds(line, PLACE));
    written = words.size();
    Shipped.table("words.txt").forEach(this::share);
  }

  private void synonyms(String line) {
    String[] group = line.split("\\s+");
    for (String word : group) {
      alias(word, group[0]);
    }
  }

  void alias(String word, String standsFor) {
    int entry = number(word);
    int spelt = number(standsFor);
    canonical[entry] = spelt;
  }

  void kind(String word, byte kind) {
    int entry = number(word);
    kinds[entry] = kind;
  }

  void ten(String word, int value) {
    int entry = number(word);
    tens[entry] = (byte) value;
  }

  private void kinds(String line, byte kind) {
    for (String word : line.split("\\s+")) {
      int entry = number(word);
      kinds[kind == STOP ? entry : canonical[entry]] = kind;
    }
  }

  private void share(String line) {
    String[] cells = line.split("\t");
    int entry = canonical[number(cells[0])];
    shares[entry] = Float.parseFloat(cells[1]);
    aparts[entry] = Float.parseFloat(cells[2]);
  }

  private int number(String word) {
    int before = words.size();
    int number = words.add(word);
    if (number == canonical.length) {
      canonical = Arrays.copyOf(canonical, number * 2);
      kinds = Arrays.copyOf(kinds, number * 2);
      tens = Arrays.copyOf(tens, number * 2);
      shares = Arrays.copyOf(shares, number * 2);
      aparts = Arrays.copyOf(aparts, number * 2);
      Arrays.fill(shares, number, number * 2, UNKNOWN);
    }
    if (number == before) {
      canonical[number] = number;
    }
    return number;
  }

  /** The entry of the word's one spelling, or -1. */
  int find(char[] text, int from, int to, int hash) {
    return words.find(text, from, to, hash);
  }

  /** Whether a table written by hand knows the word, not a count of names alone. */
  boolean translates(char[] text, int from, int to, int hash) {
    int entry = find(text, from, to, hash);
    return entry >= 0 && entry < written;
  }

  int canonical(int entry) {
    return canonical[entry];
  }

  char[] pool() {
    return words.pool();
  }

  int start(int entry) {
    return words.start(entry);
  }

  int length(int entry) {
    return words.length(entry);
  }

  byte kind(int entry) {
    return entry < 0 ? NAME : kinds[entry];
  }

  /** 20 to 90 for twenty to ninety, otherwise 0. */
  int tens(int entry) {
    return entry < 0 ? 0 : tens[entry];
  }

  float apart(int entry) {
    return entry < 0 ? 0 : aparts[entry];
  }

  float share(int entry) {
    return entry < 0 ? UNKNOWN : shares[entry];
  }
}
