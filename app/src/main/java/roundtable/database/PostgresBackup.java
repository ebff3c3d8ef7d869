package roundtable.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** PostgreSQL's own tools know best how to copy it. */
final class PostgresBackup {
  private PostgresBackup() {}

  static void write(String url, Path file) {
    run("pg_dump", "--format=custom", "--no-owner", "--file=" + file.toAbsolutePath(), url);
  }

  static void restore(String url, Path file) {
    if (!isEmpty(url)) {
      throw new IllegalArgumentException(
          "That database is not empty. Make a new one and set ROUNDTABLE_DATABASE to it.");
    }
    run("pg_restore", "--no-owner", "--exit-on-error", "--dbname=" + url, file.toString());
  }

  private static boolean isEmpty(String url) {
    try (Connection connection = DriverManager.getConnection(PostgresDatabase.jdbc(url));
        ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
      return !tables.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalArgumentException(command[0] + " failed: " + said.strip());
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          command[0] + " is missing: install PostgreSQL's client tools (postgresql-client).", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
