package roundtable.meeting.web;

import java.util.List;

/** Small words that several screens need. */
final class Words {
  private static final String[] NUMBERS = {
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"
  };

  private Words() {}

  static String hands(int count) {
    return count == 1 ? "1 hand" : count + " hands";
  }

  static String went(int hands) {
    return (hands == 1 ? "1 hand" : none(hands) + " hands") + " went up";
  }

  static String none(long count) {
    return count == 0 ? "no" : Long.toString(count);
  }

  /** 5 minutes, 1:40 minutes. */
  static String length(int seconds) {
    return switch (seconds) {
      case 60 -> "1 minute";
      default ->
          seconds % 60 == 0
              ? seconds / 60 + " minutes"
              : "%d:%02d minutes".formatted(seconds / 60, seconds % 60);
    };
  }

  /** Small numbers as words, to begin a sentence with. */
  static String count(int number) {
    return number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
  }

  /** Ada, Hal and Ines. */
  static String and(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
