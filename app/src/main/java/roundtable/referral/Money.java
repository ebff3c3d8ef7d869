package roundtable.referral;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in minor units of its currency.
 *
 * @param currency its three letters
 */
public record Money(long minor, String currency) {
  /** A hundred thousand million: more is a slip of the finger. */
  private static final BigDecimal MOST = new BigDecimal("100000000000");

  /** 1240, 1.240,50, 1,240.5, 1 240, 1'240. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?<whole>\\d{1,3}(?:([.,' \u00a0\u202f’])\\d{3})(?:\\2\\d{3})*|\\d+)"
              + "(?:[.,](?<part>\\d{1,3}))?");

  /** What somebody typed; empty when it is no amount. */
  public static Optional<Money> typed(String text, Currency currency) {
    String bare = text.strip().replaceAll("^[\\p{Sc}\\p{L}]+\\.?\\s*|\\s*[\\p{Sc}\\p{L}]+$", "");
    Matcher matcher = TYPED.matcher(bare);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String part = matcher.group("part");
    int digits = currency.getDefaultFractionDigits();
    if (part != null && part.length() > digits) {
      return Optional.empty();
    }
    String whole = matcher.group("whole").replaceAll("\\D", "");
    BigDecimal amount = new BigDecimal(part == null ? whole : whole + "." + part);
    return amount.signum() > 0 && amount.compareTo(MOST) <= 0
        ? Optional.of(
            new Money(amount.movePointRight(digits).longValueExact(), currency.getCurrencyCode()))
        : Optional.empty();
  }

  /** "EUR 1,240" or "EUR 1,240.50". */
  public String words() {
    return currency + " " + number();
  }

  /** As it is typed again, and as a table has it: "1240.50". */
  public String plain() {
    return amount().toPlainString();
  }

  private String number() {
    BigDecimal amount = amount();
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    String pattern = whole ? "#,##0" : "#,##0." + "0".repeat(digits());
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
  }

  private BigDecimal amount() {
    return BigDecimal.valueOf(minor, digits());
  }

  private int digits() {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
