package roundtable.database;

import java.nio.file.Files;
import java.nio.file.Path;

/** Everything in one file, and back. */
public final class Backup {
  private Backup() {}

  /** Copies while a server may be running. */
  public static void write(String url, Path folder, Path file) {
    if (Files.exists(file)) {
      throw new IllegalArgumentException(
          "There is a file of that name already: " + file + ". Choose another name.");
    }
    if (url.isBlank()) {
      SqliteBackup.write(SqliteDatabase.file(folder), file);
    } else {
      PostgresBackup.write(url, file);
    }
  }

  /** Brings a copy back; what was there is kept beside it. Nothing else may use the database. */
  public static void restore(String url, Path folder, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("There is no file " + file + ".");
    }
    if (url.isBlank()) {
      SqliteBackup.restore(SqliteDatabase.file(folder), file);
    } else {
      PostgresBackup.restore(url, file);
    }
  }
}
