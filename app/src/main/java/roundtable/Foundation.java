package roundtable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mechanism that knows no word of the field, declared in its {@code package-info}. It imports no
 * feature.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Foundation {
  /** The other foundations it stands on. */
  String[] uses() default {};

  /** Its tables: nobody else's SQL names them. */
  String[] owns() default {};
}
