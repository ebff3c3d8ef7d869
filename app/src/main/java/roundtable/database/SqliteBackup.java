package roundtable.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * {@code VACUUM INTO} reads one moment's state beside the running writer, which waits for nothing.
 */
final class SqliteBackup {
  private SqliteBackup() {}

  static void write(Path database, Path file) {
    if (!Files.exists(database)) {
      throw new IllegalArgumentException(
          "There is nothing to back up in " + database.getParent() + ". Is ROUNDTABLE_DATA right?");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, file.toAbsolutePath().toString());
      copy.execute();
    } catch (SQLException e) {
      throw new IllegalArgumentException("The copy failed: " + e.getMessage(), e);
    }
  }

  static void restore(Path database, Path file) {
    if (!isOurs(file)) {
      throw new IllegalArgumentException(file + " is not a whole backup of Roundtable.");
    }
    try {
      Files.createDirectories(database.toAbsolutePath().getParent());
      Path incoming = database.resolveSibling(database.getFileName() + ".incoming");
      Files.copy(file, incoming, StandardCopyOption.REPLACE_EXISTING);
      setAside(database);
      Files.move(incoming, database, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file and what its journal still holds stay together under another name. */
  private static void setAside(Path database) throws IOException {
    String aside = "roundtable-before-restore-" + System.nanoTime() + ".db";
    for (String part : List.of("", "-wal", "-shm")) {
      Path from = database.resolveSibling(database.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, database.resolveSibling(aside + part));
      }
    }
  }

  private static boolean isOurs(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet checked = statement.executeQuery("PRAGMA integrity_check")) {
      return checked.next() && checked.getString(1).equals("ok") && hasOurTables(statement);
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean hasOurTables(Statement statement) throws SQLException {
    String question =
        "SELECT count(*) FROM sqlite_master WHERE name IN ('flyway_schema_history', 'person')";
    try (ResultSet found = statement.executeQuery(question)) {
      return found.next() && found.getInt(1) == 2;
    }
  }
}
