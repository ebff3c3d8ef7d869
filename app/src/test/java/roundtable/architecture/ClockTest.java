package roundtable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static roundtable.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What time it is comes from outside. */
class ClockTest {
  private static final Set<String> WALL_CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.InstantSource.system",
          "java.util.Date.<init>");

  @Test
  void nobody_looks_at_the_clock_by_himself() {
    noClasses()
        .that()
        .resideOutsideOfPackages("roundtable", "roundtable.commandline..")
        .should(Rules.call("read the wall clock", ClockTest::readsTheWallClock))
        .because(
            "a test must be able to move time, and a timer must not jump with the machine's clock:"
                + " take an InstantSource, or the instant itself")
        .check(CLASSES);
  }

  private static boolean readsTheWallClock(JavaCodeUnitAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean now =
        owner.startsWith("java.time.")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    boolean systemClock = owner.equals("java.time.Clock") && name.startsWith("system");
    return now || systemClock || WALL_CLOCKS.contains(owner + "." + name);
  }
}
