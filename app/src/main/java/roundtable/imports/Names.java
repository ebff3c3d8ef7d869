package roundtable.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as programs write them, turned into names as people say them. */
final class Names {
  /** QuickBooks Online adds the currency to a customer's name: "Smith, John - USD". */
  private static final Pattern CURRENCY = Pattern.compile(" - [A-Z]{3}$");

  private static final Pattern TURNED =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}\\.?)?)");

  /** What follows the comma in "Harbor Bakery, Inc" is no first name. */
  private static final Set<String> NO_FIRST_NAME =
      Set.of(
          "inc", "llc", "ltd", "lp", "llp", "co", "corp", "gmbh", "ag", "kg", "sa", "sarl", "bv",
          "nv", "plc", "pc", "pllc", "esq", "jr", "sr", "cpa", "md", "dds", "phd");

  private Names() {}

  static String withoutCurrency(String name) {
    return CURRENCY.matcher(name).replaceFirst("");
  }

  /** "Smith, John" is John Smith: a person, where nothing else is there to tell. */
  static Optional<String> turned(String name) {
    Matcher parts = TURNED.matcher(name);
    return parts.matches() && !NO_FIRST_NAME.contains(plain(parts.group(2)))
        ? Optional.of(parts.group(2) + " " + parts.group(1))
        : Optional.empty();
  }

  private static String plain(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
