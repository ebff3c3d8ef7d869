package roundtable.imports;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first phone number in a cell, as E.164. Possible is enough: a number that a register does not
 * list yet still finds the same business on two lists.
 */
final class Phones {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** QuickBooks writes "Phone:(503) 555-0101 Mobile:(503) 555-0102", Google joins with ":::". */
  static final Pattern SEPARATOR = Pattern.compile(":::|;|\\||(?<!\\p{L})\\p{L}++:");

  private Phones() {}

  static Optional<String> read(String cell, String region) {
    return SEPARATOR
        .splitAsStream(cell)
        .filter(part -> !part.isBlank())
        .flatMap(part -> parse(part, region).stream())
        .findFirst();
  }

  private static Optional<String> parse(String part, String region) {
    try {
      PhoneNumber number = NUMBERS.parse(part, region);
      return NUMBERS.isPossibleNumber(number)
          ? Optional.of(NUMBERS.format(number.clearExtension(), PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }
}
