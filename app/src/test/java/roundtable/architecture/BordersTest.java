package roundtable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.architecture.Product.CLASSES;
import static roundtable.architecture.Product.PARTS;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class BordersTest {
  private static final Set<String> FOUNDATIONS =
      Set.of("database", "live", "notices", "imports", "web");

  @Test
  void every_package_says_what_it_is() {
    assertThat(PARTS.values())
        .as("each package right under roundtable carries @Feature or @Foundation: its border")
        .noneMatch(part -> part.kind() == Part.Kind.UNDECLARED);
  }

  @Test
  void only_the_five_mechanisms_are_foundations() {
    assertThat(PARTS.values().stream().filter(part -> part.kind() == Part.Kind.FOUNDATION))
        .as("whatever knows a word of the field is a feature")
        .extracting(Part::name)
        .containsExactlyInAnyOrderElementsOf(FOUNDATIONS);
  }

  @Test
  void a_part_uses_only_what_it_declares() {
    classes()
        .that(Rules.are("in a part", type -> PARTS.containsKey(Product.partOf(type))))
        .should(Uses.none("use only the parts their package-info names", BordersTest::undeclared))
        .because(
            "a feature is understood by reading it and the few it names; two features that only"
                + " meet on a screen meet in HTML, by an address")
        .check(CLASSES);
  }

  @Test
  void nothing_is_declared_that_is_not_used() {
    for (Part part : PARTS.values()) {
      assertThat(part.uses())
          .as("what the package-info of %s says it uses, and does", part.name())
          .isSubsetOf(used(part));
    }
  }

  @Test
  void parts_use_each_other_one_way() {
    slices()
        .matching("roundtable.(*)..")
        .should()
        .beFreeOfCycles()
        .because("of two that need each other neither can be read, tested or replaced alone")
        .check(CLASSES);
  }

  @Test
  void nobody_reaches_back_to_where_the_parts_are_put_together() {
    classes()
        .that(Rules.are("in a part", type -> PARTS.containsKey(Product.partOf(type))))
        .should(Uses.none("not use the composition root", BordersTest::usesTheStart))
        .because("what a part needs is handed to its constructor")
        .check(CLASSES);
  }

  @Test
  void what_a_feature_does_knows_nothing_of_its_pages() {
    classes()
        .that(Rules.are("outside a web package", type -> !inWeb(type)))
        .should(Uses.none("not use pages of their own feature", BordersTest::usesOwnPages))
        .because("the rules of a meeting must run without a browser")
        .check(CLASSES);
  }

  @Test
  void pages_ask_collections_and_write_no_sql() {
    noClasses()
        .that()
        .resideInAPackage("roundtable.*.web..")
        .or()
        .haveSimpleNameEndingWith("Pages")
        .or()
        .haveSimpleNameEndingWith("Screen")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Product.TABLES)
        .because("a feature's SQL stands in its collection, where its door is")
        .check(CLASSES);
  }

  private static boolean undeclared(Dependency one) {
    Part from = PARTS.get(Product.partOf(one.getOriginClass()));
    Part to = PARTS.get(Product.partOf(one.getTargetClass()));
    return from != null && to != null && inProduct(one) && !from.mayUse(to);
  }

  private static boolean usesTheStart(Dependency one) {
    String part = Product.partOf(one.getTargetClass());
    boolean border =
        one.getTargetClass().isEquivalentTo(roundtable.Feature.class)
            || one.getTargetClass().isEquivalentTo(roundtable.Foundation.class);
    return inProduct(one) && !border && (part.isEmpty() || part.equals(Product.START));
  }

  private static boolean usesOwnPages(Dependency one) {
    boolean same =
        Objects.equals(Product.partOf(one.getOriginClass()), Product.partOf(one.getTargetClass()));
    boolean template = one.getOriginClass().getPackageName().startsWith(Product.TEMPLATES);
    return same && !template && inProduct(one) && inWeb(one.getTargetClass());
  }

  private static boolean inWeb(JavaClass type) {
    return type.getPackageName().matches("roundtable\\.\\w+\\.web(\\..*)?");
  }

  private static boolean inProduct(Dependency one) {
    String target = one.getTargetClass().getPackageName();
    return target.equals(Product.ROOT) || target.startsWith(Product.ROOT + ".");
  }

  private static Set<String> used(Part part) {
    return CLASSES.stream()
        .filter(type -> Product.partOf(type).equals(part.name()))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(BordersTest::inProduct)
        .map(one -> Product.partOf(one.getTargetClass()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
