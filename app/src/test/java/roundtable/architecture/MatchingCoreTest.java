package roundtable.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/**
 * The core of matching stays small enough to learn in an hour and plain enough for a compiler from
 * Java to the browser: TeaVM has no files, threads or reflection (teavm.org, "Java class library
 * emulation").
 */
class MatchingCoreTest {
  private static final String CORE = "roundtable.matching..";

  @Test
  void the_core_shows_at_most_eight_types() {
    assertThat(CLASSES)
        .filteredOn(one -> one.getPackageName().equals("roundtable.matching"))
        .filteredOn(one -> one.isTopLevelClass() && isPublic(one))
        .hasSizeBetween(5, 8);
  }

  private static boolean isPublic(JavaClass one) {
    return one.getModifiers().contains(JavaModifier.PUBLIC);
  }

  @Test
  void the_core_uses_only_what_a_browser_build_has() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                        CORE,
                        "java.lang",
                        "java.lang.annotation",
                        "java.util",
                        "java.util.concurrent.atomic",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.util.zip",
                        "java.nio.charset",
                        "org.jspecify..")
                    .or(belongToAnyOf(Normalizer.class, Normalizer.Form.class))
                    .or(nameMatching("java\\.io\\..*(Stream|Exception)"))
                    .or(nameMatching("java\\.lang\\.(invoke|runtime)\\..*"))))
        .because("files, threads and reflection are not to be had in a browser")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat(
            nameMatching(
                "java\\.lang\\.(Thread.*|Process.*|Runtime|ClassLoader|Module)|java\\.io\\.File.*"))
        .because("files, threads and reflection are not to be had in a browser")
        .check(CLASSES);
  }

  @Test
  void only_one_class_names_the_normalizer_and_one_reads_resources() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .and()
        .doNotHaveSimpleName("Folding")
        .should()
        .dependOnClassesThat(belongToAnyOf(Normalizer.class))
        .because("a browser build brings another one, in one place")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .and()
        .doNotHaveSimpleName("Shipped")
        .should()
        .callMethod(Class.class, "getResourceAsStream", String.class)
        .because("a browser build brings the tables another way, in one place")
        .check(CLASSES);
  }
}
