package roundtable.referral;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.web.Form;

/** Reads an invoice: day, amount, margin where told, currency. */
record ClosingForm(Form form, LocalDate today) {
  private static final String AMOUNT = "Write an amount such as 1,240 or 1,240.50.";

  /** Those of the countries most groups meet in; the group's own and the last one used lead. */
  private static final List<String> CURRENCIES =
      List.of(
          "EUR", "USD", "GBP", "CHF", "AUD", "BRL", "CAD", "CZK", "DKK", "HUF", "INR", "JPY", "MXN",
          "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "TRY", "ZAR");

  /** Null when something must be answered anew. */
  @Nullable Closing read() {
    Currency currency = currency();
    Money amount =
        Money.typed(form.required("amount", 40, "How much did you invoice?"), currency)
            .orElse(null);
    if (amount == null && !form.problems().containsKey("amount")) {
      form.problem("amount", AMOUNT);
    }
    Long margin = margin(currency);
    if (amount != null && margin != null && margin > amount.minor()) {
      form.problem("margin", "What was left cannot be more than what you invoiced.");
    }
    LocalDate on = day();
    return amount == null ? null : new Closing(0, on, amount, margin);
  }

  private @Nullable Long margin(Currency currency) {
    String typed = form.text("margin");
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("0+([.,]0+)?")) {
      return 0L;
    }
    Money margin = Money.typed(typed, currency).orElse(null);
    if (margin == null) {
      form.problem("margin", AMOUNT);
      return null;
    }
    return margin.minor();
  }

  private Currency currency() {
    String typed = form.text("currency");
    return known(typed) ? Currency.getInstance(typed) : Currency.getInstance("EUR");
  }

  private LocalDate day() {
    try {
      LocalDate on = LocalDate.parse(form.text("invoiced-on"));
      if (on.isAfter(today)) {
        form.problem("invoiced-on", "That day is still to come. When did you invoice it?");
      }
      return on;
    } catch (DateTimeParseException e) {
      form.problem("invoiced-on", "When did you invoice it?");
      return today;
    }
  }

  /** The last one used, else that of the group's country, else the euro. */
  static String usual(String last, String country) {
    if (known(last)) {
      return last;
    }
    try {
      Currency here = Currency.getInstance(Locale.of("", country));
      return here == null ? "EUR" : here.getCurrencyCode();
    } catch (IllegalArgumentException e) {
      return "EUR";
    }
  }

  static List<String> choices(String usual) {
    return Stream.concat(Stream.of(usual), CURRENCIES.stream()).distinct().toList();
  }

  private static boolean known(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(one -> one.getCurrencyCode().equals(code) && one.getDefaultFractionDigits() >= 0);
  }
}
