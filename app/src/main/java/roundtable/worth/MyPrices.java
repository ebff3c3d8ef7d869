package roundtable.worth;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What a member said of prices, in minor units of the currency; null where nothing was said.
 *
 * @param hour what an hour of theirs is worth to them
 * @param client what a usual client of theirs leaves after costs, whoever sent it
 * @param marginPercent what is left of 100 invoiced, where an invoice does not say
 */
public record MyPrices(
    String currency, @Nullable Long hour, @Nullable Long client, @Nullable Integer marginPercent) {
  static final MyPrices UNSAID = new MyPrices("EUR", null, null, null);
  private static final double MINUTES = 60;

  /** Enough to weigh a group by. */
  public boolean enough() {
    return hour != null && client != null;
  }

  /** What so many minutes are worth; 0 as long as the hour has no price. */
  long time(double minutes) {
    Long price = hour;
    return price == null ? 0 : Math.round(price * minutes / MINUTES);
  }

  /** From minor units to whole ones, for figures. */
  double whole(long minor) {
    return whole((double) minor);
  }

  double whole(double minor) {
    return minor / Math.pow(10, digits());
  }

  private int digits() {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
