package roundtable.matching;

/**
 * One spelling of a name on its way from scanned words to a {@link NormalName}: letters merged
 * (I.B.M., AT&T), legal forms off both ends, stop words out, one spelling for each word.
 */
final class Draft {
  private static final int LONGEST_FORM = 48;

  private final Scan scan;
  private final int[] from = new int[Scan.MOST];
  private final int[] to = new int[Scan.MOST];

  /** Letters brought together are a name even if they spell a stop word: A&M, D.E. */
  private final boolean[] merged = new boolean[Scan.MOST];

  private int first;
  private int end;
  private byte legal;

  Draft(Scan scan) {
    this.scan = scan;
  }

  /** The words from a to b (exclusive); those in brackets follow as asides if wanted. */
  NormalName name(int a, int b, boolean withAsides, byte way) {
    collect(a, b, false);
    boolean onlyAsides = end == 0;
    if (onlyAsides) {
      collect(a, b, true);
    }
    int initials = initials();
    strip();
    Spelling spelling = new Spelling(scan.text, end - first + (withAsides ? b - a : 0));
    write(spelling);
    spelling.initials = initials;
    spelling.endMain();
    int raw = spelling.raw;
    byte form = legal;
    if (withAsides && !onlyAsides) {
      collect(a, b, true);
      dropForms();
      write(spelling);
      spelling.raw = raw;
    }
    return spelling.name(form, way);
  }

  /** The words in brackets as a name of their own. */
  NormalName aside(int a, int b) {
    collect(a, b, true);
    strip();
    Spelling spelling = new Spelling(scan.text, end - first);
    write(spelling);
    spelling.endMain();
    return spelling.name(legal, NormalName.ASIDE);
  }

  private void collect(int a, int b, boolean aside) {
    first = 0;
    end = 0;
    legal = LegalForms.NONE;
    for (int word = a; word < b; word++) {
      if (scan.aside[word] != aside) {
        continue;
      }
      if (end > 0 && scan.starts[word] == to[end - 1] && merges(word, end - 1)) {
        to[end - 1] = scan.starts[word + 1];
        merged[end - 1] = true;
      } else {
        merged[end] = false;
        from[end] = scan.starts[word];
        to[end++] = scan.starts[word + 1];
      }
    }
  }

  /** Single letters belong together (I.B.M.), and short words around a tight "&" (AT&T). */
  private boolean merges(int word, int before) {
    int length = scan.starts[word + 1] - scan.starts[word];
    int beforeLength = to[before] - from[before];
    if (scan.before[word] == Scan.AND && !scan.blank[word]) {
      return length + beforeLength <= 4 && Math.min(length, beforeLength) <= 2;
    }
    return length == 1
        && isLetter(scan.starts[word])
        && isLetter(from[before])
        && (beforeLength == 1 || mergedLetters(word, before));
  }

  private boolean mergedLetters(int word, int before) {
    return scan.starts[word] - scan.starts[word - 1] == 1
        && to[before] == scan.starts[word]
        && scan.starts[word - 1] > from[before];
  }

  private boolean isLetter(int at) {
    return scan.text[at] > '9';
  }

  private void strip() {
    dropStops();
    while (stripTail()) {
      dropStops();
    }
    while (stripHead()) {
      // so does "The OOO" begin
    }
  }

  /** A form is at the tail even if a stop word follows: "Blue GmbH, the". */
  private void dropStops() {
    while (end > 0 && isStop(end - 1) && leavesAName(first, end - 1)) {
      end--;
    }
  }

  private boolean stripTail() {
    int hash = 0;
    int power = 1;
    int stripped = -1;
    byte found = LegalForms.NONE;
    int stop = to[Math.max(end - 1, 0)];
    for (int word = end - 1; word > first && stop - from[word] <= LONGEST_FORM; word--) {
      for (int i = to[word] - 1; i >= from[word]; i--) {
        hash += scan.text[i] * power;
        power *= Words.FACTOR;
      }
      byte family = LegalForms.SHIPPED.atTail(scan.text, from[word], stop, hash);
      if (family != LegalForms.NONE && leavesAName(first, word)) {
        stripped = word;
        found = family;
      }
    }
    return stripped >= 0 && accept(found, first, stripped);
  }

  private boolean stripHead() {
    int hash = 0;
    int stripped = -1;
    byte found = LegalForms.NONE;
    int start = first;
    while (start < end - 1 && isStop(start)) {
      start++;
    }
    int begin = from[start];
    for (int word = start; word < end - 1 && to[word] - begin <= LONGEST_FORM; word++) {
      for (int i = from[word]; i < to[word]; i++) {
        hash = hash * Words.FACTOR + scan.text[i];
      }
      byte family = LegalForms.SHIPPED.atHead(scan.text, begin, to[word], hash);
      if (family != LegalForms.NONE && leavesAName(word + 1, end)) {
        stripped = word + 1;
        found = family;
      }
    }
    return stripped >= 0 && accept(found, stripped, end);
  }

  private boolean accept(byte family, int newFirst, int newEnd) {
    first = newFirst;
    end = newEnd;
    if (legal <= LegalForms.VAGUE) {
      legal = family;
    }
    return true;
  }

  private boolean isStop(int word) {
    return !merged[word] && Lexicon.SHIPPED.kind(entry(word)) == Lexicon.STOP;
  }

  private boolean leavesAName(int a, int b) {
    for (int word = a; word < b; word++) {
      if (!isStop(word)) {
        return true;
      }
    }
    return false;
  }

  /** Only asides that are no legal forms: "(Pty) Ltd", "AB (publ)". */
  private void dropForms() {
    int kept = 0;
    for (int word = 0; word < end; word++) {
      int hash = Words.hash(scan.text, from[word], to[word]);
      if (LegalForms.SHIPPED.atTail(scan.text, from[word], to[word], hash) == LegalForms.NONE) {
        merged[kept] = merged[word];
        from[kept] = from[word];
        to[kept++] = to[word];
      }
    }
    end = kept;
  }

  private int initials() {
    int hash = 0;
    int letters = 0;
    for (int word = first; word < end; word++) {
      if (!isStop(word)) {
        hash = hash * Words.FACTOR + scan.text[from[word]];
        letters++;
      }
    }
    return letters >= 3 && letters <= 8 ? hash : 0;
  }

  private int entry(int word) {
    int hash = Words.hash(scan.text, from[word], to[word]);
    return Lexicon.SHIPPED.find(scan.text, from[word], to[word], hash);
  }

  private void write(Spelling spelling) {
    for (int word = first; word < end; word++) {
      spelling.add(from[word], to[word], merged[word]);
    }
  }
}
