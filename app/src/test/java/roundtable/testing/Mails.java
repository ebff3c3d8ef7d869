package roundtable.testing;

import static roundtable.database.tables.Notice.NOTICE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails a house has written, as the one who gets them reads them. */
public final class Mails {
  private static final Pattern CODE = Pattern.compile("Roundtable is (\\d{3}) (\\d{3})");
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

  private Mails() {}

  /** The texts written to somebody, oldest first. */
  public static List<String> to(House house, String email) {
    return house
        .database()
        .read(
            context ->
                context
                    .select(NOTICE.BODY)
                    .from(NOTICE)
                    .where(NOTICE.TO_EMAIL.eq(email))
                    .orderBy(NOTICE.ID)
                    .fetch(NOTICE.BODY));
  }

  public static String newest(House house, String email) {
    return to(house, email).getLast();
  }

  /** The six digits of the newest mail. */
  public static String code(House house, String email) {
    Matcher found = found(CODE, newest(house, email));
    return found.group(1) + found.group(2);
  }

  /** The path of the link in the newest mail. */
  public static String link(House house, String email) {
    return found(LINK, newest(house, email)).group(1);
  }

  private static Matcher found(Pattern wanted, String body) {
    Matcher matcher = wanted.matcher(body);
    if (!matcher.find()) {
      throw new AssertionError("not in the mail: " + wanted + "\n" + body);
    }
    return matcher;
  }
}
