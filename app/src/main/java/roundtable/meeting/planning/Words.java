package roundtable.meeting.planning;

/** Numbers as one says them. */
final class Words {
  private static final String[] SMALL = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private static final String[] PLACES = {
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth"
  };

  private Words() {}

  static String number(int number) {
    return number < SMALL.length ? SMALL[number] : String.valueOf(number);
  }

  static String place(int place) {
    if (place < PLACES.length) {
      return PLACES[place];
    }
    return place
        + (place % 10 == 1 ? "st" : place % 10 == 2 ? "nd" : place % 10 == 3 ? "rd" : "th");
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String tables(int tables) {
    return number(tables) + (tables == 1 ? " table" : " tables");
  }

  static String turns(int turns) {
    return turns + (turns == 1 ? " turn" : " turns");
  }

  static String minutes(int minutes) {
    return minutes + (minutes == 1 ? " minute" : " minutes");
  }

  static String members(int members) {
    return members + (members == 1 ? " member" : " members");
  }

  /** 5 minutes, 1:40 minutes. */
  static String length(int seconds) {
    return seconds % 60 == 0
        ? minutes(seconds / 60)
        : "%d:%02d minutes".formatted(seconds / 60, seconds % 60);
  }
}
