package roundtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A promise without a test is a wish: each row of docs/privacy.md names the one behind it. */
class PromisesTest {
  private static final Document PRIVACY = Document.at("docs/privacy.md");

  @Test
  void every_promise_has_a_test_that_is_there() throws IOException {
    List<String> rows = PRIVACY.text().lines().filter(line -> line.matches("\\| [^-].*")).toList();
    List<String> promises = rows.stream().filter(row -> !row.contains("| test |")).toList();

    assertThat(promises).isNotEmpty().allMatch(row -> row.contains("Test.") && row.contains("`"));
    assertThat(PRIVACY.find("`(\\w+Test\\.\\w+)`"))
        .as("tests that docs/privacy.md names")
        .allMatch(PromisesTest::exists);
  }

  private static boolean exists(String named) {
    String[] parts = named.split("\\.", 2);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.endsWith(parts[0] + ".java"))
          .anyMatch(file -> declares(file, parts[1]));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean declares(Path file, String method) {
    try {
      return Pattern.compile("void " + method + "\\(").matcher(Files.readString(file)).find();
    } catch (IOException e) {
      return false;
    }
  }
}
