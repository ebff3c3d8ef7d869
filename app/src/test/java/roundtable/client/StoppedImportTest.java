package roundtable.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import roundtable.imports.Mapping;
import roundtable.imports.Progress;
import roundtable.imports.Tally;

/** Files that wait, are stopped, or are cut short. */
class StoppedImportTest extends BroughtFiles {
  @Test
  void a_cancelled_import_leaves_the_list_as_it_was() {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String waiting = bruno.waits(ClientImportTest.companies(10_000));
    bruno.caller().post(waiting, "column0", "COMPANY");
    bruno.caller().post(waiting + "/cancellation");
    assertThat(bruno.finished(waiting)).contains("Stopped. Your list is as it was");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
    assertThat(bruno.bring("list.csv", "Company\nMill\n")).contains("1 new company");
  }

  @Test
  void a_second_import_waits_for_the_first() {
    String first = bruno.waits(ClientImportTest.companies(10_000));
    bruno.caller().post(first, "column0", "COMPANY");
    String second = bruno.waits("Company\nMill\n");
    assertThat(bruno.caller().post(second, "column0", "COMPANY").body())
        .contains("Another file is on its way in.");
    bruno.finished(first);
    bruno.caller().post(second, "column0", "COMPANY");
    assertThat(bruno.finished(second)).contains("1 new company");
  }

  @Test
  void an_import_that_a_stop_cut_short_leaves_the_list_as_it_was() throws IOException {
    bruno.add("Harbor Bakery", Kind.CLIENT, Tie.CLOSE);
    String broken = bruno.waits("Company\nMill\n");
    long id = Long.parseLong(broken.substring(broken.lastIndexOf('/') + 1));
    house.database().write(tx -> halfTaken(tx, id));
    Uploads uploads = new Uploads(house.data().resolve("uploads"));
    Files.writeString(uploads.file("half-received"), "Company");

    Watchers nobody = new Watchers();
    new ClientImporting(house.database(), house.clock(), nobody, uploads).afterRestart();

    assertThat(bruno.finished(broken)).contains("This did not go through.");
    assertThat(bruno.caller().get(bruno.list()).body()).contains("1 company.");
    assertThat(uploads.folder()).isEmptyDirectory();
  }

  private static long halfTaken(DSLContext tx, long importId) {
    ClientImport broken =
        new ClientImport(
            importId,
            1,
            new ClientImport.Source("", "", "x"),
            Mapping.parse("CLIENT"),
            new ClientImport.Course(
                Instant.EPOCH,
                null,
                null,
                new Progress(Progress.State.RUNNING, 0, 1, Tally.NOTHING, 0)));
    ClientImports.start(tx, broken, broken.mapping(), Instant.EPOCH);
    Client mill = Clients.all(tx, 1).getFirst();
    new ClientRows(1, importId, Instant.EPOCH).insert(tx, List.of(mill));
    return importId;
  }

  @Test
  void no_uploaded_file_stays_on_the_disk() {
    bruno.bring("list.csv", "Company\nHarbor Bakery\n");
    bruno.waits("Company\nMill\n");
    bruno.waits("Company\nOak\n");
    File uploads = house.data().resolve("uploads").toFile();
    // The page says that all is in a moment before the file of it is gone.
    Owner.until(() -> Objects.requireNonNull(uploads.list()).length == 1);
  }
}
