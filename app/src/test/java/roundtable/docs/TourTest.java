package roundtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever follows the tour finds every file. */
class TourTest {
  private static final Document TOUR = Document.at("docs/tour.md");
  private static final String JAVA = "app/src/main/java/roundtable/";

  @Test
  void every_file_of_the_tour_is_there() {
    List<String> named = TOUR.find("`([\\w./-]+\\.(?:java|jte|js))`");

    assertThat(named).hasSizeGreaterThan(30);
    assertThat(named)
        .as("files that docs/tour.md names")
        .allMatch(
            name ->
                Files.exists(Document.PROJECT.resolve(name))
                    || Files.exists(Document.PROJECT.resolve(JAVA + name)));
  }
}
