package roundtable.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.testing.House;

class TroubleTest {
  @TempDir private Path folder = Path.of("");

  private static String told(Map<String, String> environment) {
    return Trouble.sentence(
        catchThrowable(
            () -> new Roundtable(Settings.from(environment), InstantSource.system()).close()));
  }

  @Test
  void a_port_in_use_is_told_with_what_to_do() {
    try (House house = House.open()) {
      String port = String.valueOf(house.product().port());

      assertThat(told(Map.of("PORT", port, "ROUNDTABLE_DATA", folder.toString())))
          .isEqualTo("That port is in use. Set PORT to another one, as in PORT=8081.");
    }
  }

  @Test
  void a_port_that_is_no_number_is_told() {
    assertThat(told(Map.of("PORT", "eighty"))).startsWith("PORT is not a number");
  }

  @Test
  void a_data_folder_that_cannot_be_is_told() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(told(Map.of("PORT", "0", "ROUNDTABLE_DATA", file.toString())))
        .startsWith("The data folder cannot be written: " + file);
  }

  @Test
  void a_postgresql_that_does_not_answer_is_told() {
    assertThat(told(Map.of("PORT", "0", "ROUNDTABLE_DATABASE", "postgresql://localhost:1/nothing")))
        .startsWith("PostgreSQL cannot be reached");
  }

  @Test
  void a_mail_server_that_is_none_is_told() {
    assertThat(
            told(
                Map.of(
                    "PORT", "0", "ROUNDTABLE_DATA", folder.toString(), "ROUNDTABLE_MAIL", "mail")))
        .startsWith("ROUNDTABLE_MAIL is not a mail server's address");
  }

  @Test
  void a_folder_in_which_a_server_runs_is_not_taken_twice() {
    DataFolder.hold(
        folder,
        () ->
            assertThat(catchThrowable(() -> DataFolder.hold(folder, () -> {})))
                .isInstanceOf(RuntimeException.class));
  }
}
