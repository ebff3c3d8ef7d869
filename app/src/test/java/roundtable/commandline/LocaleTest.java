package roundtable.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocaleTest {
  private final Locale machines = Locale.getDefault();

  @AfterEach
  void asBefore() {
    Locale.setDefault(machines);
  }

  @Test
  void whatever_the_machine_speaks_addresses_and_amounts_are_written_in_english() {
    Locale.setDefault(Locale.of("ar", "EG"));

    Main.run("--help");

    assertThat("/groups/%d".formatted(5)).isEqualTo("/groups/5");
    assertThat("%,d".formatted(12_000)).isEqualTo("12,000");
  }
}
