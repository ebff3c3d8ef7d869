package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void an_amount_is_read_as_people_in_many_countries_write_it() {
    for (String typed :
        new String[] {
          "1240.50", "1,240.50", "1.240,50", "1 240,50", "1’240.50", "€ 1.240,50", "1240,5 EUR"
        }) {
      assertThat(read(typed, "EUR")).as(typed).hasValue(124_050L);
    }
    assertThat(read("1.240", "EUR")).hasValue(124_000L);
    assertThat(read("1,240,000", "USD")).hasValue(124_000_000L);
    assertThat(read("0.05", "USD")).hasValue(5L);
    assertThat(read("1240", "JPY")).hasValue(1_240L);
  }

  @Test
  void what_is_no_amount_is_not_guessed() {
    for (String typed :
        new String[] {"", "a lot", "-5", "0", "1.2345", "12,40,50", "1240.505", "99999999999999"}) {
      assertThat(read(typed, "EUR")).as(typed).isEmpty();
    }
    assertThat(read("12.5", "JPY")).isEmpty();
  }

  @Test
  void it_is_said_with_its_currency() {
    assertThat(new Money(124_050, "EUR").words()).isEqualTo("EUR 1,240.50");
    assertThat(new Money(124_000, "EUR").words()).isEqualTo("EUR 1,240");
    assertThat(new Money(1_240, "JPY").words()).isEqualTo("JPY 1,240");
    assertThat(new Money(124_050, "EUR").plain()).isEqualTo("1240.50");
  }

  private static Optional<Long> read(String typed, String currency) {
    return Money.typed(typed, Currency.getInstance(currency)).map(Money::minor);
  }
}
