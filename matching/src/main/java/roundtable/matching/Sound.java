package roundtable.matching;

/** Whether two words are pronounced nearly alike: the kind of slip that hearing a name makes. */
final class Sound {
  private Sound() {}

  /** Equal but for vowels after the first letter, doubled letters and letters sounding alike. */
  static boolean same(char[] a, int i, int aTo, char[] b, int j, int bTo) {
    char lastA = 0;
    char lastB = 0;
    while (true) {
      i = next(a, i, aTo, lastA);
      j = next(b, j, bTo, lastB);
      if (i == aTo || j == bTo) {
        return i == aTo && j == bTo;
      }
      lastA = sound(a[i++]);
      lastB = sound(b[j++]);
      if (lastA != lastB) {
        return false;
      }
    }
  }

  private static int next(char[] text, int from, int to, char last) {
    int at = from;
    while (at < to && ((sound(text[at]) == 'a' && last != 0) || sound(text[at]) == last)) {
      at++;
    }
    return at;
  }

  private static char sound(char letter) {
    return switch (letter) {
      case 'e', 'i', 'o', 'u', 'y', 'h' -> 'a';
      case 'c', 'q', 'x' -> 'k';
      case 'z' -> 's';
      case 'v', 'w' -> 'f';
      default -> letter;
    };
  }
}
