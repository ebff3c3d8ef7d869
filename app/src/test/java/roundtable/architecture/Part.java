package roundtable.architecture;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import roundtable.Feature;
import roundtable.Foundation;

/** One package right under {@code roundtable}, as its package-info declares it. */
record Part(String name, Kind kind, Set<String> uses, Set<String> owns, Tables shared) {
  enum Kind {
    FEATURE,
    FOUNDATION,
    /** A module of its own, without any framework. */
    LIBRARY,
    UNDECLARED
  }

  record Tables(Set<String> lent, Set<String> borrowed) {}

  private static final Set<String> LIBRARIES = Set.of("matching", "evidence");
  private static final Tables NONE = new Tables(Set.of(), Set.of());

  static Part declared(String name) {
    Package declared = declaration(name);
    Feature feature = declared == null ? null : declared.getAnnotation(Feature.class);
    if (feature != null) {
      return new Part(
          name,
          Kind.FEATURE,
          Set.of(feature.uses()),
          Set.of(feature.owns()),
          new Tables(Set.of(feature.lends()), Set.of(feature.borrows())));
    }
    Foundation foundation = declared == null ? null : declared.getAnnotation(Foundation.class);
    if (foundation != null) {
      return new Part(
          name, Kind.FOUNDATION, Set.of(foundation.uses()), Set.of(foundation.owns()), NONE);
    }
    Kind kind = LIBRARIES.contains(name) ? Kind.LIBRARY : Kind.UNDECLARED;
    return new Part(name, kind, Set.of(), Set.of(), NONE);
  }

  private static @Nullable Package declaration(String name) {
    try {
      return Class.forName(Product.ROOT + "." + name + ".package-info").getPackage();
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  boolean mayUse(Part other) {
    boolean free = kind == Kind.FEATURE && other.kind == Kind.FOUNDATION;
    return other.name.equals(name) || free || uses.contains(other.name);
  }
}
