package roundtable.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Business invoiced to a client, excluding tax. Its receiver's own: nobody else ever reads one.
 *
 * @param margin what is left of it after its costs, where told, in the same currency
 */
public record Closing(long id, LocalDate invoicedOn, Money amount, @Nullable Long margin) {
  /** The margin as money; null where it was not told. */
  public @Nullable Money kept() {
    return margin == null ? null : new Money(margin, amount.currency());
  }
}
