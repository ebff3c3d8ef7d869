package roundtable.matching;

import java.util.ArrayList;
import java.util.List;

/** The names that one line may hold: "X d/b/a Y", "X (Y)", "X | Y". */
final class Variants {
  private static final int MOST = 4;
  private static final Words TRADING = new Words();

  static {
    for (String words :
        new String[] {
          "dba",
          "aka",
          "fka",
          "nka",
          "ta",
          "tradingas",
          "doingbusinessas",
          "alsoknownas",
          "formerly",
          "formerlyknownas",
          "operatingas",
          "nowknownas"
        }) {
      TRADING.add(words);
    }
  }

  private final Scan scan;
  private final Draft draft;
  private final List<NormalName> found = new ArrayList<>(2);

  private Variants(Scan scan) {
    this.scan = scan;
    this.draft = new Draft(scan);
  }

  /** At least one, at most four. */
  static List<NormalName> of(CharSequence name) {
    Variants variants = new Variants(new Scan(name));
    variants.collect();
    variants.bySound();
    variants.wellKnown();
    return variants.found;
  }

  private void collect() {
    if (!tradeNames()) {
      ownInitials();
      add(draft.name(0, scan.count, true, NormalName.WHOLE));
      parts();
      asides();
    }
    if (found.isEmpty()) {
      found.add(draft.name(0, scan.count, true, NormalName.WHOLE));
    }
  }

  private void add(NormalName name) {
    if (!name.isEmpty() && found.size() < MOST) {
      found.add(name);
    }
  }

  private void bySound() {
    if (scan.eastern) {
      String sound = Pinyin.of(found.getFirst().toString());
      if (sound != null) {
        Scan heard = new Scan(sound);
        add(new Draft(heard).name(0, heard.count, true, NormalName.BY_SOUND));
      }
    }
  }

  private void wellKnown() {
    int written = found.size();
    for (int i = 0; i < written; i++) {
      NormalName now = WellKnown.now(found.get(i));
      if (now != null) {
        add(now);
      }
    }
  }

  private boolean tradeNames() {
    for (int word = 1; word + 1 < scan.count; word++) {
      int after = tradingAs(word);
      if (after > 0 && after < scan.count) {
        boolean bracket = scan.aside[word] && !scan.aside[word - 1];
        int end = nextTradingAs(after);
        add(draft.name(0, word, true, NormalName.WHOLE));
        add(
            bracket
                ? draft.aside(after, end)
                : draft.name(after, end, true, NormalName.TRADE_NAME));
        return found.size() > 1;
      }
    }
    return false;
  }

  private int nextTradingAs(int from) {
    int word = from + 1;
    while (word < scan.count && tradingAs(word) == 0) {
      word++;
    }
    return Math.min(word, scan.count);
  }

  /** The word after "trading as" and its like at this place, or 0. */
  private int tradingAs(int word) {
    int hash = 0;
    int after = 0;
    int at = scan.starts[word];
    for (int end = word + 1; end <= Math.min(word + 3, scan.count); end++) {
      for (; at < scan.starts[end]; at++) {
        hash = hash * Words.FACTOR + scan.text[at];
      }
      if (TRADING.find(scan.text, scan.starts[word], at, hash) >= 0 && plausible(word, end)) {
        after = end;
      }
    }
    return after;
  }

  /** "T/A" and "d.b.a." are signs, "ta" alone is a name. */
  private boolean plausible(int word, int end) {
    return scan.starts[end] - scan.starts[word] > 2 || scan.before[end - 1] == Scan.SLASH;
  }

  /** "NENA National Emergency Number Association" says its name twice. */
  private void ownInitials() {
    int last = scan.count - 1;
    if (last >= 3 && !scan.aside[0] && !scan.aside[last]) {
      if (spells(0, 1, scan.count)) {
        scan.aside[0] = true;
      } else if (spells(last, 0, last)) {
        scan.aside[last] = true;
      }
    }
  }

  /** Whether the word is made of the first letters of the words from a to b (exclusive). */
  private boolean spells(int word, int a, int b) {
    int at = scan.starts[word];
    int letters = scan.starts[word + 1] - at;
    for (int i = a; i < b; i++) {
      if (at < scan.starts[word + 1] && scan.text[scan.starts[i]] == scan.text[at]) {
        at++;
      }
    }
    return letters >= 3 && letters <= b - a && at == scan.starts[word + 1];
  }

  private void parts() {
    int from = 0;
    for (int word = 1; word <= scan.count; word++) {
      boolean cut = word < scan.count && parts(word);
      if (cut || (word == scan.count && from > 0)) {
        add(draft.name(from, word, true, NormalName.PART));
        from = word;
      }
    }
  }

  private boolean parts(int word) {
    byte sign = scan.before[word];
    return sign >= Scan.SPACED_DASH || (sign == Scan.SLASH && scan.blank[word]);
  }

  private void asides() {
    int begin = 0;
    while (begin < scan.count && !scan.aside[begin]) {
      begin++;
    }
    int end = begin;
    while (end < scan.count && scan.aside[end]) {
      end++;
    }
    if (begin < end
        && end - begin < scan.count
        && (isAName(begin, end) || ownInitials(begin, end))) {
      add(draft.aside(begin, end));
    }
  }

  /** "Reliable Energy Analytics LLC (REA)": its initials, whatever else they mean. */
  private boolean ownInitials(int begin, int end) {
    return begin >= 3 && end - begin == 1 && spells(begin, 0, begin);
  }

  /** A place or a common word in brackets says which branch, not what the business is called. */
  private boolean isAName(int begin, int end) {
    for (int word = begin; word < end; word++) {
      int from = scan.starts[word];
      int to = scan.starts[word + 1];
      int entry = Lexicon.SHIPPED.find(scan.text, from, to, Words.hash(scan.text, from, to));
      if (entry < 0 && to - from > 2 && !isLegalForm(from, to)) {
        return true;
      }
    }
    return false;
  }

  /** "(Pty) Ltd", "AB (publ)". */
  private boolean isLegalForm(int from, int to) {
    int hash = Words.hash(scan.text, from, to);
    return LegalForms.SHIPPED.atTail(scan.text, from, to, hash) != LegalForms.NONE;
  }
}
