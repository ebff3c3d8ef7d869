package roundtable.meeting.planning;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a turn as people type it: 5, 2.5 or 1:40. */
final class TurnLength {
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
  private static final Pattern MINUTES = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

  private TurnLength() {}

  static OptionalInt seconds(String typed) {
    Matcher clock = CLOCK.matcher(typed);
    if (clock.matches()) {
      return OptionalInt.of(
          Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
    return MINUTES.matcher(typed).matches()
        ? OptionalInt.of((int) Math.round(Double.parseDouble(typed.replace(',', '.')) * 60))
        : OptionalInt.empty();
  }

  static String words(int seconds) {
    return seconds % 60 == 0
        ? String.valueOf(seconds / 60)
        : "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
