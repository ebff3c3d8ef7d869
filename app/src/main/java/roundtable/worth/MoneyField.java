package roundtable.worth;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Money;
import roundtable.web.Form;

/** Reads amounts off a form. */
record MoneyField(Form form, String currency) {
  private static final String AMOUNT = "Write an amount such as 60 or 1,240.50.";

  /** Null where nothing was written, or nothing one could read: then the form says so. */
  @Nullable Long read(String field) {
    String typed = form.text(field);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("0+([.,]0+)?")) {
      return 0L;
    }
    Optional<Money> money = Money.typed(typed, Currency.getInstance(currency));
    if (money.isEmpty()) {
      form.problem(field, AMOUNT);
    }
    return money.map(Money::minor).orElse(null);
  }

  @Nullable Long required(String field, String sentence) {
    if (form.text(field).isEmpty()) {
      form.problem(field, sentence);
      return null;
    }
    return read(field);
  }

  /** Three letters of a currency there is; otherwise the one that stood. */
  static String currency(Form form, String otherwise) {
    String typed = form.text("currency").toUpperCase(Locale.ROOT);
    if (typed.isEmpty()) {
      return otherwise;
    }
    try {
      return Currency.getInstance(typed).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      form.problem("currency", "Write the three letters of your currency, such as EUR or USD.");
      return otherwise;
    }
  }
}
