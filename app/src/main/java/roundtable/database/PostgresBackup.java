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
    PostgresAddress address = PostgresAddress.of(url);
    run(
        address,
        "pg_dump",
        "--format=custom",
        "--no-owner",
        "--file=" + file.toAbsolutePath(),
        "--dbname=" + address.withoutPassword());
  }

  static void restore(String url, Path file) {
    PostgresAddress address = PostgresAddress.of(url);
    if (!isEmpty(address)) {
      throw new IllegalArgumentException(
          "That database is not empty. Make a new one and set ROUNDTABLE_DATABASE to it.");
    }
    run(
        address,
        "pg_restore",
        "--no-owner",
        "--exit-on-error",
        "--dbname=" + address.withoutPassword(),
        file.toString());
  }

  private static boolean isEmpty(PostgresAddress address) {
    try (Connection connection =
            DriverManager.getConnection(address.jdbc(), address.credentials());
        ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
      return !tables.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Name and secret go by the environment: a command line is everyone's to read. */
  private static void run(PostgresAddress address, String... command) {
    try {
      ProcessBuilder tool = new ProcessBuilder(command).redirectErrorStream(true);
      if (!address.user().isEmpty()) {
        tool.environment().put("PGUSER", address.user());
      }
      if (!address.password().isEmpty()) {
        tool.environment().put("PGPASSWORD", address.password());
      }
      Process process = tool.start();
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
