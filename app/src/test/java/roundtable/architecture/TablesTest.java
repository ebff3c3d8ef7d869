package roundtable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.architecture.Product.CLASSES;
import static roundtable.architecture.Product.PARTS;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose table is whose. */
class TablesTest {
  @Test
  void every_table_has_one_owner() {
    List<String> owned = PARTS.values().stream().flatMap(part -> part.owns().stream()).toList();

    assertThat(owned)
        .as("a table without an owner has no door; one with two has two truths")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(tables());
  }

  @Test
  void only_a_tables_owner_names_it() {
    classes()
        .that(Rules.are("written by hand", type -> !Product.isGenerated(type)))
        .should(Uses.none("name only tables of their own feature", TablesTest::foreignTable))
        .because(
            "a client list is private only as long as the one class that asks who you are is the"
                + " one class that can read it")
        .check(CLASSES);
  }

  @Test
  void what_is_borrowed_is_lent_by_its_owner() {
    Set<String> lent = new TreeSet<>();
    PARTS.values().forEach(part -> lent.addAll(part.shared().lent()));

    for (Part part : PARTS.values()) {
      assertThat(part.owns()).as("%s lends its own", part.name()).containsAll(part.shared().lent());
      assertThat(lent).as("%s borrows what is lent", part.name()).containsAll(borrowed(part));
    }
  }

  @Test
  void what_is_borrowed_is_never_written() {
    for (Part part : PARTS.values()) {
      for (String table : borrowed(part)) {
        String name = table.toUpperCase(Locale.ROOT);
        assertThat(SourceFile.of(part).stream().filter(file -> file.writes(name)))
            .as("who writes %s is its owner alone", table)
            .isEmpty();
      }
    }
  }

  @Test
  void sql_is_written_with_the_generated_tables_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("roundtable.database..")
        .should(
            Rules.call(
                "call what takes SQL as text",
                call -> call.getTarget().isAnnotatedWith(org.jooq.PlainSQL.class)))
        .because("SQL in a text escapes the compiler, the owner's rule, and quoting")
        .check(CLASSES);
  }

  @Test
  void only_the_database_part_knows_which_database_it_is() {
    noClasses()
        .that()
        .resideOutsideOfPackage("roundtable.database..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.sqlite..",
            "org.postgresql..",
            "com.zaxxer..",
            "org.flywaydb..")
        .because("the same tests must pass on SQLite and PostgreSQL")
        .check(CLASSES);
  }

  private static boolean foreignTable(Dependency one) {
    JavaClass target = one.getTargetClass();
    if (!target.getPackageName().equals(Product.TABLES)) {
      return target.getName().matches("roundtable\\.database\\.(Tables|Keys|Indexes)");
    }
    Part part = PARTS.get(Product.partOf(one.getOriginClass()));
    String table = table(target);
    return part == null || !(part.owns().contains(table) || borrowed(part).contains(table));
  }

  private static Set<String> borrowed(Part part) {
    return part.shared().borrowed();
  }

  private static Set<String> tables() {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().equals(Product.TABLES))
        .flatMap(
            type -> type.isInnerClass() || type.isNestedClass() ? Stream.of() : Stream.of(type))
        .map(TablesTest::table)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** SignInCode to sign_in_code; {@code Person.PersonPath} is part of {@code Person}. */
  private static String table(JavaClass type) {
    String outermost = type.getName().substring(Product.TABLES.length() + 1).split("\\$", 2)[0];
    return outermost.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
