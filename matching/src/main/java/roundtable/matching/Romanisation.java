package roundtable.matching;

/**
 * Japanese syllables (Hepburn, long vowels short) and Korean ones (Revised Romanisation 2000,
 * without the changes of sound across syllables) in Latin letters. Other characters stay.
 */
final class Romanisation {
  /** U+30A1 to U+30FA in order; "*" doubles what follows, a capital is a small sign. */
  private static final String[] KANA =
      ("A a I i U u E e O o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi"
              + " ji * tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo"
              + " po ma mi mu me mo YA ya YU yu YO yo ra ri ru re ro WA wa i e o n vu ka ke va vi"
              + " ve vo")
          .split(" ");

  private static final String[] FIRST =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ");
  private static final String[] MIDDLE =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");

  /** The end of a syllable before a consonant or the end, and before a vowel. */
  private static final String[] LAST =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("-", "").split(" ");

  private static final String[] LINKED =
      "- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -"
          .replace("-", "")
          .split(" ", -1);

  private static final char HANGUL = '\uAC00';
  private static final char HANGUL_END = '\uD7A3';
  private static final int FINALS = 28;
  private static final int VOWELS = 21;
  private static final int SILENT = 11;

  private final CharSequence text;
  private final StringBuilder latin = new StringBuilder();
  private boolean doubled;

  private Romanisation(CharSequence text) {
    this.text = text;
  }

  static String of(CharSequence text) {
    Romanisation romanisation = new Romanisation(text);
    for (int i = 0; i < text.length(); i++) {
      romanisation.read(i);
    }
    return romanisation.latin.toString();
  }

  private void read(int at) {
    char c = text.charAt(at);
    int kana = c >= '\u3041' && c <= '\u3096' ? c - '\u3041' : c - '\u30A1';
    if (kana >= 0 && kana < KANA.length) {
      kana(KANA[kana]);
    } else if (c >= HANGUL && c <= HANGUL_END) {
      hangul(c - HANGUL, at + 1);
    } else if (c != '\u30FC') { // the sign of a long vowel
      latin.append(c);
    }
  }

  private void kana(String syllable) {
    if (syllable.equals("*")) {
      doubled = true;
    } else if (syllable.charAt(0) < 'a') {
      small(syllable.toLowerCase(java.util.Locale.ROOT));
    } else {
      if (doubled) {
        latin.append(syllable.startsWith("ch") ? 't' : syllable.charAt(0));
      }
      latin.append(syllable);
      doubled = false;
    }
  }

  /** "ki" and a small "ya" are "kya", "shi" and "yu" "shu", "fu" and "a" "fa", "u" and "e" "we". */
  private void small(String sign) {
    int end = latin.length() - 1;
    if (end < 0 || "aiueo".indexOf(latin.charAt(end)) < 0) {
      latin.append(sign);
      return;
    }
    char before = end == 0 ? ' ' : latin.charAt(end - 1);
    latin.setLength(end);
    if ("bcdfghjklmnpqrstvwz".indexOf(before) < 0) {
      latin.append('w');
    }
    boolean soft = before == 'h' || before == 'j';
    latin.append(soft && sign.length() > 1 ? sign.substring(1) : sign);
  }

  private void hangul(int syllable, int next) {
    int last = syllable % FINALS;
    latin.append(FIRST[syllable / FINALS / VOWELS]);
    latin.append(MIDDLE[syllable / FINALS % VOWELS]);
    latin.append(isVowel(next) ? LINKED[last] : LAST[last]);
  }

  /** Whether a syllable that begins with a vowel follows. */
  private boolean isVowel(int at) {
    char c = at < text.length() ? text.charAt(at) : 0;
    return c >= HANGUL && c <= HANGUL_END && (c - HANGUL) / FINALS / VOWELS == SILENT;
  }
}
