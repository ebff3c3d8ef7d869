package roundtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a library writes down why, and under which licence. */
class LibrariesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(?!\\s*<version>[^<]+</version>\\s*<type>pom)");

  @Test
  void every_library_has_its_reason_and_licence() {
    String written = Document.at("docs/decisions/0002-libraries.md").text();

    assertThat(libraries())
        .as("dependencies without a line in docs/decisions/0002-libraries.md")
        .allMatch(name -> written.contains("`" + name + "`"));
  }

  private static List<String> libraries() {
    return Stream.of("pom.xml", "app/pom.xml", "matching/pom.xml", "evidence/pom.xml")
        .map(Document::at)
        .flatMap(pom -> DEPENDENCY.matcher(pom.text()).results().map(found -> found.group(1)))
        .filter(name -> !name.endsWith("-bom"))
        .distinct()
        .toList();
  }
}
