package roundtable.meeting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.meeting.Seat;

/** Names short enough for a seat: the first name, with an initial where two share it. */
final class FirstNames {
  private final Map<String, Integer> count = new HashMap<>();
  private final int letters;

  FirstNames(List<Seat> seats, int letters) {
    this.letters = letters;
    seats.forEach(seat -> count.merge(first(seat.name()), 1, Integer::sum));
  }

  String of(Seat seat) {
    String first = first(seat.name());
    boolean shared = count.getOrDefault(first, 0) > 1;
    return cut(shared ? first + initial(seat.name()) : first);
  }

  static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private static String initial(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 || space + 1 >= name.length() ? "" : " " + name.charAt(space + 1);
  }

  private String cut(String name) {
    return name.codePointCount(0, name.length()) <= letters
        ? name
        : name.substring(0, name.offsetByCodePoints(0, letters - 1)) + "…";
  }
}
