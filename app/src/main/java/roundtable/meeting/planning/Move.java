package roundtable.meeting.planning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One tap on the page of turns, as its button says it: {@code 3:earlier}. */
record Move(int seat, Kind kind) {
  private static final Pattern TAP = Pattern.compile("(\\d{1,4}):([a-z-]+)");

  enum Kind {
    EARLIER("earlier"),
    LATER("later"),
    LISTEN("listen"),
    SPEAK("speak"),
    OTHER_TABLE("other-table");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  static Optional<Move> of(String tap) {
    Matcher matcher = TAP.matcher(tap);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int seat = Integer.parseInt(matcher.group(1));
    for (Kind kind : Kind.values()) {
      if (kind.word.equals(matcher.group(2))) {
        return Optional.of(new Move(seat, kind));
      }
    }
    return Optional.empty();
  }

  Order in(Order order) {
    return switch (kind) {
      case EARLIER -> order.earlier(seat);
      case LATER -> order.later(seat);
      case LISTEN -> order.without(seat);
      case SPEAK -> order.lastAt(order.smallestTable(), seat);
      case OTHER_TABLE -> order.lastAt(order.tableAfter(seat), seat);
    };
  }
}
