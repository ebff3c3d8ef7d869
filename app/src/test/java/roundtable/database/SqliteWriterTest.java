package roundtable.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roundtable.database.tables.Person.PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import roundtable.testing.House;

class SqliteWriterTest {
  @Test
  void many_writers_at_once_lose_nothing() throws Exception {
    try (House house = House.open();
        ExecutorService taps = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String email = i + "@example.org";
        all.add(taps.submit(() -> house.database().write(tx -> add(tx, email))));
      }
      for (Future<Integer> one : all) {
        assertThat(one.get()).isEqualTo(1);
      }
      assertThat(house.database().<Integer>read(context -> context.fetchCount(PERSON)))
          .isEqualTo(200);
    }
  }

  @Test
  void a_write_that_fails_takes_back_its_own_rows_alone() {
    try (House house = House.open()) {
      assertThatThrownBy(() -> house.database().write(tx -> addThenFail(tx)))
          .hasMessage("changed my mind");
      house.database().write(tx -> add(tx, "b@example.org"));

      List<String> kept = house.database().read(context -> context.fetchValues(PERSON.EMAIL));
      assertThat(kept).containsExactly("b@example.org");
    }
  }

  private static Object addThenFail(DSLContext tx) {
    add(tx, "a@example.org");
    throw new IllegalStateException("changed my mind");
  }

  private static int add(DSLContext tx, String email) {
    return tx.insertInto(PERSON)
        .set(PERSON.EMAIL, email)
        .set(PERSON.NAME, "Somebody")
        .set(PERSON.CREATED_AT, Instant.EPOCH)
        .execute();
  }
}
