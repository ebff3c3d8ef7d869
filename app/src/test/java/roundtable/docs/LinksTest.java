package roundtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No document leads nowhere. */
class LinksTest {
  @Test
  void every_link_and_picture_leads_to_a_file() {
    List<String> broken =
        Document.all().stream()
            .flatMap(
                document ->
                    document.find("(?:\\]\\(|src=\")([^)\"\\s]+)[)\"]").stream()
                        .filter(address -> !address.matches("(https?:|mailto:|#).*"))
                        .filter(address -> !Files.exists(document.target(address)))
                        .map(address -> document + " -> " + address))
            .toList();

    assertThat(broken).isEmpty();
  }

  @Test
  void every_command_of_ours_that_is_named_is_there() {
    List<String> missing =
        Document.all().stream()
            .flatMap(
                document ->
                    document.find("(?<![\\w./-])(bin/[a-z-]+)").stream()
                        .filter(name -> !Files.isExecutable(Document.PROJECT.resolve(name)))
                        .map(name -> document + " -> " + name))
            .toList();

    assertThat(missing).isEmpty();
  }
}
