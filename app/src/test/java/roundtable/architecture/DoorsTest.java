package roundtable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static roundtable.architecture.Product.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** One door to each record, and the door asks who you are. */
class DoorsTest {
  @Test
  void nobody_finds_by_id() {
    noMethods()
        .should()
        .haveNameMatching("(find|get|load|fetch)ById.*")
        .because("whoever can count to a million could read everybody's record")
        .check(CLASSES);
  }

  /**
   * An id comes from an address and anyone can type one. Who holds a Person, a Membership or a
   * Meeting has come through a door; who holds a secret has been given it.
   */
  @Test
  void a_bare_id_opens_nothing() {
    methods()
        .that(
            DescribedPredicate.describe(
                "are public readers of a feature", DoorsTest::isPublicReader))
        .and(DescribedPredicate.describe("take only ids", DoorsTest::takesOnlyNumbers))
        .should()
        .haveNameStartingWith("behindDoor")
        .orShould()
        .haveNameMatching(".*BehindDoor")
        .because("the name must say so where the door was passed already, by the caller")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isPublicReader(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !isPort(method)
        && method.getRawParameterTypes().stream().anyMatch(DoorsTest::isDatabase)
        && tells(method);
  }

  /** What one feature asks of another is an interface, handed to a constructor: no open door. */
  private static boolean isPort(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return owner.isInterface()
        ? method.getModifiers().contains(JavaModifier.ABSTRACT)
        : owner.getAllRawInterfaces().stream()
            .filter(port -> !Product.partOf(port).equals(Product.partOf(owner)))
            .anyMatch(port -> answers(method, port));
  }

  private static boolean answers(JavaMethod method, JavaClass port) {
    return port.getMethods().stream()
        .anyMatch(
            asked ->
                asked.getName().equals(method.getName())
                    && asked.getRawParameterTypes().equals(method.getRawParameterTypes()));
  }

  /** Ids in, nothing but a number, a yes or a no out: that reads nobody's record. */
  private static boolean tells(JavaMethod method) {
    JavaClass told = method.getRawReturnType();
    return !told.isPrimitive() && !told.isEquivalentTo(void.class);
  }

  private static boolean takesOnlyNumbers(JavaMethod method) {
    List<JavaClass> keys =
        method.getRawParameterTypes().stream().filter(type -> !isDatabase(type)).toList();
    return !keys.isEmpty()
        && keys.stream().allMatch(type -> type.isPrimitive() || type.isAssignableTo(Number.class));
  }

  private static boolean isDatabase(JavaClass type) {
    return type.isAssignableTo(DSLContext.class)
        || type.isEquivalentTo(roundtable.database.Database.class);
  }
}
