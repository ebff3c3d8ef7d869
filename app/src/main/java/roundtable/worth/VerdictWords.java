package roundtable.worth;

import java.util.Locale;
import java.util.OptionalInt;
import roundtable.evidence.worth.Verdict;
import roundtable.meeting.Programme;

/** A verdict in a few words. */
final class VerdictWords {
  private static final String[] NUMBERS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };
  private static final int YEARS = 24;
  private static final float MONTHS = 12;

  private VerdictWords() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Stay _ -> "Stay";
      case Verdict.TooEarly(OptionalInt months, _) -> "Too early to tell" + more(months);
      case Verdict.ChangeProgramme _ -> "Change the programme";
      case Verdict.Leave _ -> "Leave";
    };
  }

  /** One line below it, which says what it means. */
  static String meaning(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Stay _ -> "This group gives you back more than it takes.";
      case Verdict.TooEarly _ -> "What is on record so far allows either answer.";
      case Verdict.ChangeProgramme(String key, _) ->
          "As it meets now, this group does not pay for you. With the %s it might. Suggest six meetings of it."
              .formatted(programme(key));
      case Verdict.Leave _ -> "This group takes more than it gives you back.";
    };
  }

  /** As part of a sentence. */
  static String within(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Stay _ -> "“stay”";
      case Verdict.TooEarly _ -> "“too early to tell”";
      case Verdict.ChangeProgramme _ -> "“change the programme”";
      case Verdict.Leave _ -> "“leave”";
    };
  }

  static String programme(String key) {
    return Programme.of(key).name().toLowerCase(Locale.UK);
  }

  private static String more(OptionalInt months) {
    return months.isEmpty() || months.getAsInt() == 0 ? "" : ": about " + more(months.getAsInt());
  }

  static String more(int months) {
    return months < YEARS
        ? number(months) + (months == 1 ? " more month" : " more months")
        : number(Math.round(months / MONTHS)) + " more years";
  }

  static String number(int number) {
    return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
  }

  /** "One row is", "Twelve rows are". */
  static String rows(int number) {
    String words = count(number, "row");
    return capital(words) + (number == 1 ? " is" : " are");
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  static String count(int number, String one) {
    return number(number) + " " + one + (number == 1 ? "" : "s");
  }
}
