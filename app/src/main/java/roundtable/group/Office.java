package roundtable.group;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An office in a group. People change every 6 to 12 months, so an office is a row with a since and
 * an until.
 */
public enum Office {
  FACILITATOR("facilitator"),
  VISITOR_HOST("visitor host"),
  MEMBERSHIP_OFFICER("membership officer"),
  MENTOR_COORDINATOR("mentor coordinator");

  private final String words;

  Office(String words) {
    this.words = words;
  }

  static Optional<Office> named(String key) {
    return Stream.of(values()).filter(office -> office.key().equals(key)).findFirst();
  }

  /** As it stands in an address: visitor-host. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String words() {
    return words;
  }
}
