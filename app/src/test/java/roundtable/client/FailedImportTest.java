package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** "Your list is as it was" has to be so, also when the disk is full. */
class FailedImportTest {
  private final House house = House.open();
  private final Evening evening = new Evening(house, 3);
  private final Owner bruno = new Owner(evening, 2);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_file_that_breaks_off_leaves_the_list_as_it_was() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    house.product().lists().add(new BreaksOnceAtTheSecondBatch());
    assertThat(bruno.bring("list.csv", ClientImportTest.companies(1_000)))
        .contains("This did not go through. Your list is as it was");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
  }

  @Test
  void a_database_that_fails_for_a_while_keeps_no_file_on_its_way_for_ever() throws IOException {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    FullDisk disk = new FullDisk(house.database());
    ClientList list = house.database().read(tx -> ClientLists.of(tx, bruno(tx)));
    ClientImporting importing =
        new ClientImporting(
            disk, house.clock(), new Watchers(), new Uploads(house.data().resolve("uploads")));
    byte[] file = ClientImportTest.companies(1_000).getBytes(StandardCharsets.UTF_8);
    ClientImport waiting =
        ((ClientImporting.Upload.Received)
                importing.receive(list, "list.csv", new ByteArrayInputStream(file)))
            .waiting();
    disk.fullAfter(3, 3);
    assertThat(importing.start(list, waiting, waiting.mapping())).isEmpty();

    assertThat(bruno.finished(bruno.imports() + "/" + waiting.id()))
        .contains("This did not go through. Your list is as it was");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
    assertThat(bruno.bring("list.csv", "Company\nMill\n")).contains("1 new company");
  }

  private Insider bruno(DSLContext tx) {
    Membership seat = evening.member(2);
    Person me = Groups.presentBehindDoor(tx, seat.id()).orElseThrow();
    return new Insider(me, seat, Groups.group(tx, seat));
  }

  /** Breaks while rows are on their way: whatever the reason, the file has failed. */
  private static final class BreaksOnceAtTheSecondBatch implements ClientListWatcher {
    private final AtomicInteger batch = new AtomicInteger();

    @Override
    public void added(List<ListedClient> rows) {
      if (batch.incrementAndGet() == 2) {
        throw new IllegalStateException("a full index");
      }
    }

    @Override
    public void changed(ListedClient row) {}

    @Override
    public void removed(long listId, Collection<Long> clientIds) {}
  }

  /** Refuses some writes, then heals. */
  private static final class FullDisk implements Database {
    private final Database real;
    private final AtomicInteger writes = new AtomicInteger(Integer.MIN_VALUE);
    private volatile int good;
    private volatile int bad;

    FullDisk(Database real) {
      this.real = real;
    }

    void fullAfter(int good, int bad) {
      this.good = good;
      this.bad = bad;
      writes.set(0);
    }

    @Override
    public <T> T read(Function<DSLContext, T> work) {
      return real.read(work);
    }

    @Override
    public <T> T write(Function<DSLContext, T> work) {
      int number = writes.incrementAndGet();
      if (number > good && number <= good + bad) {
        throw new IllegalStateException("the disk is full");
      }
      return real.write(work);
    }

    @Override
    public long statements() {
      return real.statements();
    }

    @Override
    public void close() {}
  }
}
