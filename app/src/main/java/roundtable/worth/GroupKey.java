package roundtable.worth;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of my groups, as an address says it: {@code m7} is a seat here, {@code o3} a group that
 * does not meet here.
 */
public record GroupKey(boolean here, long id) {
  private static final Pattern WRITTEN = Pattern.compile("([mo])(\\d{1,18})");

  static GroupKey seat(long membership) {
    return new GroupKey(true, membership);
  }

  static GroupKey other(long group) {
    return new GroupKey(false, group);
  }

  static Optional<GroupKey> of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(new GroupKey(matcher.group(1).equals("m"), Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return (here ? "m" : "o") + id;
  }
}
