package roundtable.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * One spelling of a business name in the form that is compared: lower-case words without accents,
 * legal form and stop words; words in brackets last. Made by {@link Names#spellings}. Immutable.
 */
public final class NormalName {
  /** The whole name. */
  static final byte WHOLE = 0;

  /** What stood in brackets: "Korea Internet & Security Agency (KISA)". */
  static final byte ASIDE = 1;

  /** One side of a bar, slash or dash: "Twitch / AWS". */
  static final byte PART = 2;

  /** One of two trade names: "X d/b/a Y". */
  static final byte TRADE_NAME = 3;

  /** Chinese characters by their sound, which many share: compared with Latin names alone. */
  static final byte BY_SOUND = 4;

  /** What the business is called besides: BT for "British Telecom". */
  static final byte WELL_KNOWN = 5;

  final char[] text;
  final int[] starts;
  final int[] hashes;
  final byte[] kinds;
  final float[] shares;
  final float[] aparts;

  /** The words outside brackets; those from here to count are asides. */
  final int main;

  final int count;
  final byte legal;
  final byte way;

  /** The name as written, without blanks, legal form and stop words, hashed. */
  final int raw;

  /** The first letters of all words, the legal form's too (HPCL), hashed; 0 if fewer than three. */
  final int initials;

  NormalName(Spelling spelling, byte legal, byte way) {
    text = spelling.text();
    starts = spelling.starts;
    hashes = spelling.hashes;
    kinds = spelling.kinds;
    shares = spelling.shares;
    aparts = spelling.aparts;
    main = spelling.main();
    count = spelling.count();
    raw = spelling.raw;
    initials = spelling.initials;
    this.legal = legal;
    this.way = way;
  }

  /** The compared words in their order. */
  public List<String> words() {
    List<String> words = new ArrayList<>(count);
    for (int word = 0; word < count; word++) {
      words.add(new String(text, starts[word], length(word)));
    }
    return words;
  }

  /** The words outside brackets without blanks, as in a web address: "bluebottlecoffee". */
  public String joined() {
    return new String(text, 0, starts[main]);
  }

  /** The family of the legal form, such as "gmbh" or "inc"; "none" where no form was written. */
  public String legalForm() {
    return LegalForms.SHIPPED.familyName(legal);
  }

  /** Whether nothing that could be compared is left. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Who confirms "Twitch / AWS" speaks of both together, not of either half; nor of nothing. */
  boolean isConfirmed() {
    return way != PART && !isEmpty();
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  int joinedHash() {
    return Words.hash(text, 0, starts[main]);
  }

  @Override
  public String toString() {
    return String.join(" ", words());
  }
}
