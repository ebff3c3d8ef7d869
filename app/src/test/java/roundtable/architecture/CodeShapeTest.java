package roundtable.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.architecture.Product.PARTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Small files, small methods, few doors. The limits are those of code bases people like to read;
 * half of the files may be longer than the median allows, and none needs to be.
 */
class CodeShapeTest {
  private static final List<JavaFile> FILES = javaFiles();
  private static final List<JavaFile.Method> METHODS =
      FILES.stream().flatMap(file -> file.methods().stream()).toList();
  private static final int MOST_PARAMETERS = 5;
  private static final int MOST_TEMPLATE_LINES = 80;

  /** Half is the aim. What a template takes must be public, hence the lower floor. */
  private static final double LEAST_PACKAGE_PRIVATE = 0.35;

  @Test
  void files_are_short() {
    Sizes<JavaFile> files = new Sizes<>(FILES, JavaFile::lines);

    assertThat(files.percentile(50)).as("lines of the median file").isLessThanOrEqualTo(60);
    assertThat(files.percentile(95)).as(files.largest()).isLessThanOrEqualTo(200);
  }

  @Test
  void methods_fit_a_glance() {
    Sizes<JavaFile.Method> methods = new Sizes<>(METHODS, JavaFile.Method::lines);

    assertThat(methods.percentile(50)).as("lines of the median method").isLessThanOrEqualTo(5);
    assertThat(methods.percentile(95)).as(methods.largest()).isLessThanOrEqualTo(25);
  }

  @Test
  void a_class_needs_few_others() {
    assertThat(FILES.stream().filter(CodeShapeTest::takesMany).map(JavaFile::name))
        .as("more than %d and the class does two things", MOST_PARAMETERS)
        .isEmpty();
  }

  @Test
  void templates_fit_a_screen() {
    assertThat(
            SourceFile.under(Path.of("src/main/jte"), ".jte").stream()
                .filter(template -> template.lines() > MOST_TEMPLATE_LINES))
        .as("a longer page has parts with names")
        .isEmpty();
  }

  @Test
  void a_class_is_named_for_what_it_is() {
    assertThat(FILES.stream().map(JavaFile::name))
        .as("such a name says where in a pile the class lies, not what it is")
        .noneMatch(name -> name.matches(".*(Service|Impl|Utils?|Helper|Manager|DTO|Dto)"));
  }

  @Test
  void most_of_the_product_is_private_to_its_package() {
    System.out.println(
        "Package-private types: " + PARTS.keySet().stream().map(this::told).toList());

    assertThat(packagePrivate(FILES))
        .as("what is public is a promise to every other feature")
        .isGreaterThanOrEqualTo(LEAST_PACKAGE_PRIVATE);
  }

  private static boolean takesMany(JavaFile file) {
    return file.methods().stream()
        .anyMatch(method -> method.constructor() && method.parameters() > MOST_PARAMETERS);
  }

  private String told(String part) {
    List<JavaFile> own = FILES.stream().filter(file -> in(file, part)).toList();
    return part + " " + Math.round(100 * packagePrivate(own)) + " %";
  }

  private static boolean in(JavaFile file, String part) {
    return file.path().toString().contains("/roundtable/" + part + "/");
  }

  private static double packagePrivate(List<JavaFile> files) {
    return files.stream().filter(file -> !file.isPublic()).count() / (double) files.size();
  }

  private static List<JavaFile> javaFiles() {
    List<SourceFile> sources = new ArrayList<>();
    Stream.of("src/main/java", "../matching/src/main/java", "../evidence/src/main/java")
        .forEach(folder -> sources.addAll(SourceFile.under(Path.of(folder), ".java")));
    sources.removeIf(file -> file.path().endsWith("package-info.java"));
    return JavaFile.parse(sources);
  }
}
