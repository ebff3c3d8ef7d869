package roundtable.referral;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's own referrals to show.
 *
 * @param stage null for all; NEW is {@link Stage#LEAD}
 * @param side null for both
 */
public record Filter(String words, @Nullable Stage stage, @Nullable Side side) {
  static final Filter NONE = new Filter("", null, null);

  boolean fits(Mine mine) {
    return (side == null || side == mine.side()) && at(mine.stage()) && says(mine);
  }

  private boolean at(Stage other) {
    return stage == null || (stage.isNew() ? other.isNew() : stage == other);
  }

  private boolean says(Mine mine) {
    Lead lead = mine.referral().lead();
    String all = plain(String.join(" ", lead.company(), lead.need(), lead.said(), mine.other()));
    return Arrays.stream(plain(words).split(" ")).allMatch(all::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss");
  }
}
