package roundtable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static roundtable.architecture.Product.CLASSES;

import org.junit.jupiter.api.Test;
import roundtable.Roundtable;
import roundtable.client.ClientListWatcher;
import roundtable.client.ClientLists;
import roundtable.client.Watchers;

/** Who may read private lists without their owner asking: the finding of overlaps, nobody else. */
class PrivateListsTest {
  private static final String[] ALLOWED = {"roundtable.client..", "roundtable.overlap.."};

  @Test
  void only_the_finding_of_overlaps_reads_lists_that_are_not_the_askers() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ALLOWED)
        .should(
            Rules.call(
                "call ClientLists.activeOf",
                call ->
                    call.getTargetOwner().isEquivalentTo(ClientLists.class)
                        && call.getName().equals("activeOf")))
        .because("a private list is read by its owner alone; what is found is told to the owner")
        .check(CLASSES);
  }

  @Test
  void only_the_finding_of_overlaps_follows_what_changes_on_lists() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ALLOWED)
        .and()
        .doNotHaveFullyQualifiedName(Roundtable.class.getName())
        .should()
        .implement(ClientListWatcher.class)
        .orShould(
            Rules.call(
                "call Watchers.add",
                call ->
                    call.getTargetOwner().isEquivalentTo(Watchers.class)
                        && call.getName().equals("add")))
        .because(
            "what is told to a watcher is private rows; only the composition root connects them")
        .check(CLASSES);
  }
}
