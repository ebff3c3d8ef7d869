package roundtable.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition on what a class may depend on, spelt as: no dependency that … */
final class Uses extends ArchCondition<JavaClass> {
  private final Predicate<Dependency> forbidden;

  private Uses(String what, Predicate<Dependency> forbidden) {
    super(what);
    this.forbidden = forbidden;
  }

  static ArchCondition<JavaClass> none(String what, Predicate<Dependency> forbidden) {
    return new Uses(what, forbidden);
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getDirectDependenciesFromSelf().stream()
        .filter(forbidden)
        .forEach(one -> events.add(SimpleConditionEvent.violated(one, one.getDescription())));
  }
}
