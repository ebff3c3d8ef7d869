package roundtable.imports;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host of a website, without www. */
final class Websites {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?((?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]{2,})\\.?(?:[:/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  /** A profile there says nothing about the business: half of all LinkedIn rows would agree. */
  private static final Set<String> OF_EVERYBODY =
      Set.of("linkedin.com", "facebook.com", "instagram.com", "xing.com", "twitter.com", "x.com");

  private Websites() {}

  static Optional<String> read(String cell) {
    Matcher host = HOST.matcher(cell.split(" ", 2)[0]);
    return host.matches() ? ascii(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether it is a page that identifies nobody, to be passed over without a word. */
  static boolean profile(String cell) {
    return read(cell).filter(host -> OF_EVERYBODY.stream().anyMatch(host::endsWith)).isPresent();
  }

  private static Optional<String> ascii(String host) {
    try {
      return Optional.of(IDN.toASCII(host));
    } catch (IllegalArgumentException notAHost) {
      return Optional.empty();
    }
  }
}
