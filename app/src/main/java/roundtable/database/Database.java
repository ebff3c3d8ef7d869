package roundtable.database;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Where everything is kept: one SQLite file, or a PostgreSQL server.
 *
 * <p>{@link #read} and {@link #write} are the only ways in. A write has committed durably when the
 * call returns; whatever is told to anyone is told after that. Several features may write in one
 * transaction by handing the context on.
 */
public interface Database extends Closeable {
  <T> T read(Function<DSLContext, T> work);

  <T> T write(Function<DSLContext, T> work);

  /** A write without an answer. */
  default void change(Consumer<DSLContext> work) {
    write(
        tx -> {
          work.accept(tx);
          return tx;
        });
  }

  /** How many statements have run since the start; pages are held to a number in tests. */
  long statements();

  @Override
  void close();

  /**
   * Opens and migrates.
   *
   * @param url {@code postgresql://…}, or empty for a SQLite file in the data folder
   */
  static Database open(String url, Path folder) {
    return url.isBlank()
        ? SqliteDatabase.open(SqliteDatabase.file(folder))
        : PostgresDatabase.open(url);
  }
}
