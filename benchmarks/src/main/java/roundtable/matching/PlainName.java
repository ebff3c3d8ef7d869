package roundtable.matching;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a careful user of any of the peers does with a business name before handing it over: small
 * letters without accents, punctuation, possessive and the commonest legal forms and particles.
 * Nothing of ours is in it.
 */
final class PlainName {
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg sa"
                  + " sas sarl srl spa bv nv ab oy oyj as aps kk pty pvt pte sdn bhd ltda sl doo sro"
                  + " kft zrt ev the of and for de")
              .split(" "));

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainName() {}

  /** Never down to nothing: a name of such words alone keeps them. */
  static String of(String name) {
    String small = small(name);
    StringBuilder kept = new StringBuilder(small.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        word.append(letter);
      } else if (!isInside(small, i)) {
        end(word, kept);
      }
    }
    end(word, kept);
    return kept.isEmpty() ? small : kept.toString();
  }

  private static String small(String name) {
    String folded = name;
    if (!name.chars().allMatch(letter -> letter < 128)) {
      folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    }
    return folded.toLowerCase(Locale.ROOT);
  }

  /** A dot among initials, as in S.A., or an apostrophe. */
  private static boolean isInside(String name, int at) {
    return name.charAt(at) == '\''
        || (name.charAt(at) == '.' && isSingle(name, at - 1) && isSingle(name, at + 1));
  }

  private static boolean isSingle(String name, int at) {
    return isLetter(name, at) && !isLetter(name, at - 1) && !isLetter(name, at + 1);
  }

  private static boolean isLetter(String name, int at) {
    return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
  }

  private static void end(StringBuilder word, StringBuilder kept) {
    if (!word.isEmpty() && !LEFT_OUT.contains(word.toString())) {
      kept.append(kept.isEmpty() ? "" : " ").append(word);
    }
    word.setLength(0);
  }
}
