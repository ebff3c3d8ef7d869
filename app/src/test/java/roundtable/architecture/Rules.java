package roundtable.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Small words for rules. */
final class Rules {
  private Rules() {}

  static DescribedPredicate<JavaClass> are(String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  /** For {@code noClasses().should(call(…))}; a method reference counts as a call. */
  static ArchCondition<JavaClass> call(String description, Predicate<JavaCodeUnitAccess<?>> which) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(one -> one instanceof JavaCodeUnitAccess<?> call && which.test(call))
            .forEach(one -> events.add(SimpleConditionEvent.satisfied(one, one.getDescription())));
      }
    };
  }
}
