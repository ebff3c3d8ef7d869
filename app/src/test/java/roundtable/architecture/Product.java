package roundtable.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;

/** The product's classes, read once, and the parts they make up. */
final class Product {
  static final String ROOT = "roundtable";
  static final String TABLES = "roundtable.database.tables";
  static final String TEMPLATES = "roundtable.templates";

  /** Where the parts are put together and started: may use every part, and no part uses it. */
  static final String START = "commandline";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static final Map<String, Part> PARTS = parts();

  private Product() {}

  /** The part a class belongs to; a template belongs to the feature in whose folder it lies. */
  static String partOf(JavaClass type) {
    String name = type.getPackageName();
    String inside = name.startsWith(TEMPLATES + ".") ? TEMPLATES : ROOT;
    return name.length() <= inside.length()
        ? ""
        : name.substring(inside.length() + 1).split("\\.", 2)[0];
  }

  static boolean isGenerated(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(TEMPLATES)
        || name.startsWith(TABLES)
        || type.getName().startsWith("roundtable.database.Tables")
        || type.getName().startsWith("roundtable.database.Keys")
        || type.getName().startsWith("roundtable.database.Indexes")
        || type.getName().startsWith("roundtable.database.Default");
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String part = partOf(type);
      if (!part.isEmpty() && !part.equals(START) && !part.equals("templates")) {
        parts.computeIfAbsent(part, Part::declared);
      }
    }
    return parts;
  }
}
