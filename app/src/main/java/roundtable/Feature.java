package roundtable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A feature of the product, declared in its {@code package-info}. The build fails when the code
 * does anything else than what stands here.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
  /** The features whose doors it calls; foundations it may use without saying. */
  String[] uses() default {};

  /** Its tables: nobody else's SQL names them. */
  String[] owns() default {};

  /** Those of its tables that a feature may join to read, if that one says it {@link #borrows}. */
  String[] lends() default {};

  /** Tables of others that it joins to read and never writes. */
  String[] borrows() default {};
}
