package roundtable.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roundtable.database.tables.Person.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir private Path folder = Path.of("");

  private static int add(Database database, String email) {
    return database.write(
        tx ->
            tx.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .set(PERSON.NAME, "Somebody")
                .set(PERSON.CREATED_AT, Instant.EPOCH)
                .execute());
  }

  private List<String> people() {
    try (Database database = Database.open("", folder)) {
      return database.read(context -> context.fetchValues(PERSON.EMAIL));
    }
  }

  @Test
  void a_backup_made_while_the_server_runs_brings_back_that_moment() {
    Path copy = folder.resolve("copy.db");
    try (Database running = Database.open("", folder)) {
      add(running, "before@example.org");
      Backup.write("", folder, copy);
      add(running, "after@example.org");
    }

    Backup.restore("", folder, copy);

    assertThat(people()).containsExactly("before@example.org");
  }

  @Test
  void what_a_restore_replaces_is_kept_beside_it() throws IOException {
    Path copy = folder.resolve("copy.db");
    try (Database running = Database.open("", folder)) {
      Backup.write("", folder, copy);
      add(running, "after@example.org");
    }

    Backup.restore("", folder, copy);

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("roundtable-before-restore-"));
    }
  }

  @Test
  void a_file_that_is_no_backup_replaces_nothing() throws IOException {
    try (Database running = Database.open("", folder)) {
      add(running, "before@example.org");
    }
    Path other = Files.writeString(folder.resolve("other.db"), "not a database at all");

    assertThatThrownBy(() -> Backup.restore("", folder, other))
        .hasMessageContaining("not a whole backup");
    assertThat(people()).containsExactly("before@example.org");
  }

  @Test
  void a_backup_never_writes_over_a_file() throws IOException {
    Path taken = Files.createFile(folder.resolve("taken.db"));

    assertThatThrownBy(() -> Backup.write("", folder, taken))
        .hasMessageContaining("a file of that name already");
  }
}
