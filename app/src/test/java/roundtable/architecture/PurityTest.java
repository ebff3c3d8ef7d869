package roundtable.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static roundtable.architecture.Product.CLASSES;
import static roundtable.architecture.Product.TABLES;

import org.junit.jupiter.api.Test;

/** What decides does no input and no output. */
class PurityTest {
  @Test
  void matching_stands_on_the_jdk_alone() {
    noClasses()
        .that()
        .resideInAPackage("roundtable.matching..")
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("roundtable.matching..", "java..", "org.jspecify..")))
        .because(
            "it also runs on the command line, in a browser build and in an association's batch")
        .check(CLASSES);
  }

  @Test
  void evidence_stands_on_the_jdk_and_on_numbers_alone() {
    noClasses()
        .that()
        .resideInAPackage("roundtable.evidence..")
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "roundtable.evidence..",
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.statistics..",
                    "org.apache.commons.numbers..",
                    "org.apache.commons.rng..")))
        .because(
            "a figure must be the same on a page, in a simulation and in an association's batch")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void the_rules_of_a_meeting_reach_neither_database_nor_web() {
    noClasses()
        .that()
        .haveFullyQualifiedName("roundtable.meeting.LiveMeeting")
        .or()
        .haveNameMatching("roundtable\\.\\w+\\.\\w*Rules")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage(
            "roundtable.database..",
            "roundtable.web..",
            "roundtable.live..",
            "org.jooq..",
            "io.javalin..",
            "gg.jte..")
        .because("decide(command, now) gives events or a refusal: the shell reads and writes")
        .check(CLASSES);
  }

  @Test
  void what_speaks_sql_speaks_no_http() {
    noClasses()
        .that(
            Rules.are(
                "name a table",
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(one -> one.getTargetClass().getPackageName().equals(TABLES))))
        .and()
        .resideOutsideOfPackage("roundtable.database..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.javalin..")
        .because("a collection is called by pages, by live streams and by tests alike")
        .check(CLASSES);
  }
}
