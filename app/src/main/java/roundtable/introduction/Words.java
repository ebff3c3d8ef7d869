package roundtable.introduction;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Hand;

/** How this feature says things. */
final class Words {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Words() {}

  /** "two promises", "one promise". */
  static String count(int number, String one, String more) {
    String said = number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    return said + " " + (number == 1 ? one : more);
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /** "Ines, Jo and Kim". */
  static String names(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String day(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("d MMM", Locale.UK).format(at.atZone(zone));
  }

  /** "Tuesday, 14 October". */
  static String longDay(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK).format(at.atZone(zone));
  }

  static String time(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(at.atZone(zone));
  }

  static String tie(Hand.@Nullable Tie tie) {
    return switch (tie) {
      case null -> "";
      case KNOW_OF -> "knows of them";
      case HAVE_MET -> "has met them";
      case WORK_WITH -> "works with them";
      case CLOSE -> "is close to them";
    };
  }

  /** What several hands over one company say: "also do business with". */
  static String says(Hand.Kind kind, int people) {
    boolean one = people == 1;
    return switch (kind) {
      case BUSINESS_TOO -> one ? "also does business with" : "also do business with";
      case KNOWS_SOMEONE -> one ? "knows someone at" : "know someone at";
      case CAN_INTRODUCE -> "can introduce you to";
      case NEEDS_IT -> "would like to talk about";
    };
  }
}
