package roundtable.overlap;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import roundtable.meeting.Mention;

/**
 * Whose list is asked for what.
 *
 * @param membership the owner, who is also the only one who is told
 * @param speaker the first name of who named the company
 */
record Asked(long membership, long group, long meeting, Mention mention, String speaker) {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  String company() {
    return mention.company();
  }

  /** The name under which an answer is remembered: what the eye cannot tell apart is the same. */
  String folded() {
    return fold(company());
  }

  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    String seen = UNSEEN.matcher(plain).replaceAll("");
    return BLANKS.matcher(seen).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
