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
