import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Build step, run as a single file: migrates an empty SQLite file and writes one class a table, so
 * that a column that no migration makes does not compile. Skipped when no migration has changed.
 */
public class GenerateTables {
  public static void main(String[] arguments) throws Exception {
    Path migrations = Path.of(arguments[0]);
    Path build = Path.of(arguments[1]);
    Path out = build.resolve("generated-sources/jooq");
    Path stamp = build.resolve("generated-sources/jooq.stamp");
    String fingerprint = fingerprint(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
      return;
    }
    Files.createDirectories(out);
    Path file = build.resolve("tables.sqlite");
    Files.deleteIfExists(file);
    String url = "jdbc:sqlite:" + file;
    Flyway.configure()
        .dataSource(url, null, null)
        .locations(folders(migrations))
        .placeholders(Map.of("id", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes", "BLOB"))
        .load()
        .migrate();
    GenerationTool.generate(configuration(url, out));
    Files.writeString(stamp, fingerprint);
  }

  /** SQLite's own, too, once there is one: a folder that is missing is called severe. */
  private static String[] folders(Path migrations) {
    return Stream.of("common", "sqlite")
        .map(migrations::resolve)
        .filter(Files::isDirectory)
        .map(folder -> "filesystem:" + folder)
        .toArray(String[]::new);
  }

  private static Configuration configuration(String url, Path out) {
    return new Configuration()
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                        .withExcludes("flyway_schema_history|sqlite_.*")
                        .withForcedTypes(
                            new ForcedType()
                                .withUserType("java.time.Instant")
                                .withConverter("roundtable.database.InstantConverter")
                                .withIncludeExpression(".*_at"),
                            new ForcedType().withName("BIGINT").withIncludeExpression("id|.*_id")))
                .withGenerate(
                    new Generate()
                        .withGeneratedAnnotation(true)
                        .withRecords(false)
                        .withGlobalObjectReferences(true)
                        .withDefaultCatalog(false)
                        .withDefaultSchema(false))
                .withTarget(
                    new Target()
                        .withPackageName("roundtable.database")
                        .withDirectory(out.toString())));
  }

  private static String fingerprint(Path migrations) throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(migrations)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file));
      }
    }
    return Integer.toHexString(all.toString().hashCode()) + ":" + all.length();
  }
}
