package roundtable.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * One file, one writer, four readers. WAL with {@code synchronous=FULL}: NORMAL was measured to
 * lose acknowledged commits at a power cut.
 */
final class SqliteDatabase implements Database {
  private static final int READERS = 4;

  private final StatementCount count = new StatementCount();
  private final SqliteWriter writer;
  private final HikariDataSource readers;
  private final DSLContext reading;

  private SqliteDatabase(SQLiteDataSource source, Path file) {
    writer = new SqliteWriter(source, count);
    readers = readersOf(file);
    reading = count.context(readers, SQLDialect.SQLITE);
  }

  static Path file(Path folder) {
    return folder.resolve("roundtable.db");
  }

  static Database open(Path file) {
    createFolderOf(file);
    SQLiteDataSource source = source(file, false);
    backUpBeforeMigrating(source, file);
    Migrations.SQLITE.on(source).migrate();
    return new SqliteDatabase(source, file);
  }

  @Override
  public <T> T read(Function<DSLContext, T> work) {
    return work.apply(reading);
  }

  @Override
  public <T> T write(Function<DSLContext, T> work) {
    return writer.write(work);
  }

  @Override
  public long statements() {
    return count.soFar();
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
  }

  private static SQLiteDataSource source(Path file, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    config.setReadOnly(readOnly);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static HikariDataSource readersOf(Path file) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source(file, true));
    config.setMaximumPoolSize(READERS);
    config.setReadOnly(true);
    config.setPoolName("readers");
    return new HikariDataSource(config);
  }

  private static void createFolderOf(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A migration that goes wrong must never be the end of a group's two years of rows. */
  private static void backUpBeforeMigrating(DataSource source, Path file) {
    Flyway flyway = Migrations.SQLITE.on(source);
    boolean used = Files.exists(file) && flyway.info().current() != null;
    if (used && flyway.info().pending().length > 0) {
      String version = String.valueOf(flyway.info().current().getVersion());
      Path copy =
          file.resolveSibling("roundtable-before-" + version + "-" + System.nanoTime() + ".db");
      new StatementCount()
          .context(source, SQLDialect.SQLITE)
          .execute("VACUUM INTO ?", copy.toAbsolutePath().toString());
    }
  }
}
