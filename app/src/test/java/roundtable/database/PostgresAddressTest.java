package roundtable.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresAddressTest {
  @Test
  void a_secret_stays_as_it_was_written() {
    assertThat(PostgresAddress.of("postgresql://ada:a+b&c=d%?@db/rt"))
        .isEqualTo(new PostgresAddress("ada", "a+b&c=d%?", "db/rt"));
    assertThat(PostgresAddress.of("postgres://ada:p@ss%2Fword%40@db:5433/rt"))
        .isEqualTo(new PostgresAddress("ada", "p@ss/word@", "db:5433/rt"));
  }

  @Test
  void a_host_with_an_underscore_and_one_by_number_are_hosts() {
    assertThat(PostgresAddress.of("postgresql://ada@my_db:5432/rt?sslmode=require").jdbc())
        .isEqualTo("jdbc:postgresql://my_db:5432/rt?sslmode=require");
    assertThat(PostgresAddress.of("postgresql://[::1]:5432/rt").jdbc())
        .isEqualTo("jdbc:postgresql://[::1]:5432/rt");
  }

  @Test
  void the_drivers_own_form_works_for_the_tools_too() {
    PostgresAddress address = PostgresAddress.of("jdbc:postgresql://db/rt?user=ada&password=p@x");
    assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://db/rt?user=ada&password=p@x");
    assertThat(address.withoutPassword()).startsWith("postgresql://db/rt");
    assertThat(address.credentials()).isEmpty();
  }

  @Test
  void what_is_no_address_is_told_with_what_to_do() {
    for (String wrong : new String[] {"mysql://db/rt", "db", "postgresql://a:b/c@db/rt"}) {
      assertThatThrownBy(() -> PostgresAddress.of(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("postgresql://user:secret@host:5432/name");
    }
  }
}
