package roundtable.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Web and mail addresses down to the part that a business registers. */
final class Domains {
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "gouv", "ltd");

  /** RFC 1035. */
  private static final int LONGEST_LABEL = 63;

  /** What ends a host, also where an address was copied with its brackets: "<ada@example.com>". */
  private static final String END = "/?#: \t\n,;<>()\"";

  private static final Set<String> PROVIDERS = new HashSet<>();

  static {
    Shipped.table("providers.txt").forEach(line -> PROVIDERS.addAll(List.of(line.split("\\s+"))));
  }

  private Domains() {}

  /** The registrable domain of a website, empty for a page at Facebook and its like. */
  static String ofSite(String address) {
    return own(registrable(address));
  }

  private static String own(String domain) {
    return PROVIDERS.contains(domain) ? "" : domain;
  }

  /** "https://shop.example.co.uk/a?b" is example.co.uk; empty if there is no domain in it. */
  static String registrable(String address) {
    String host = host(address.strip().toLowerCase(Locale.ROOT));
    String[] labels = host.split("\\.");
    int count = labels.length;
    if (count < 2 || !Character.isLetter(labels[count - 1].charAt(0))) { // or a bare IP address
      return "";
    }
    boolean longer =
        count > 2 && labels[count - 1].length() == 2 && SECOND_LEVEL.contains(labels[count - 2]);
    int first = count - (longer ? 3 : 2);
    return String.join(".", List.of(labels).subList(first, count));
  }

  private static String host(String address) {
    int scheme = address.indexOf("://");
    String rest = scheme < 0 ? address : address.substring(scheme + 3);
    int end = 0;
    while (end < rest.length() && END.indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** The part before the first dot, without hyphens. */
  static String label(String registrable) {
    int dot = registrable.indexOf('.');
    return dot > LONGEST_LABEL
        ? ""
        : (dot < 0 ? registrable : registrable.substring(0, dot)).replace("-", "");
  }

  /** The registrable domain of a mail address, empty for free-mail providers. */
  static String ofMail(String mail) {
    int at = mail.lastIndexOf('@');
    return at < 0 ? "" : own(registrable(mail.substring(at + 1)));
  }
}
