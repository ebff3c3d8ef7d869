package roundtable.worth;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import roundtable.web.Form;

/** Reads what a member says of prices. */
record PricesForm(Form form) {
  private static final int MOST_MINUTES = 600;
  private static final int ALL = 100;

  MyPrices prices(MyPrices now) {
    String currency = MoneyField.currency(form, now.currency());
    MoneyField money = new MoneyField(form, currency);
    Long hour = money.required("hour", "What is an hour of yours worth? Your usual rate will do.");
    Long client =
        money.required("client", "What does a usual client leave you? A rough figure will do.");
    if (hour != null && hour == 0) {
      form.problem("hour", "An hour that is worth nothing costs nothing. Write an amount.");
    }
    if (client != null && client == 0) {
      form.problem(
          "client", "A client who leaves nothing cannot pay for a group. Write an amount.");
    }
    return new MyPrices(currency, hour, client, percent());
  }

  private @Nullable Integer percent() {
    return form.text("percent").isEmpty()
        ? null
        : form.number("percent", 1, ALL, "Write a whole number from 1 to 100.");
  }

  SeatTerms seat(String currency) {
    int travel =
        form.number("travel", 0, MOST_MINUTES, "How many minutes there and back? 0 if none.");
    int preparation = form.number("preparation", 0, MOST_MINUTES, "How many minutes? 0 if none.");
    Long dues =
        new MoneyField(form, currency).required("dues", "What do you pay a year? 0 if nothing.");
    return new SeatTerms(travel, preparation, dues, paidUntil());
  }

  private @Nullable LocalDate paidUntil() {
    String typed = form.text("paid-until");
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      form.problem("paid-until", "Choose the day, or leave it empty.");
      return null;
    }
  }
}
