package roundtable.matching;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * PostgreSQL's pg_trgm with a GIN index, in a server started for the purpose: whole names alike
 * plus the one found in the other, which alone takes "Acme" in "Acme Brewing" for certain.
 */
final class PostgresPeer implements Peer {
  private static final String FIRST =
      "select row, similarity(name, ?) + greatest(strict_word_similarity(name, ?),"
          + " strict_word_similarity(?, name)) as likeness from names where name % ?"
          + " order by likeness desc limit "
          + WANTED;

  private static final int ASKED_TIMES = 4;

  private final EmbeddedPostgres server;
  private final Connection connection;
  private final long process;

  PostgresPeer() throws IOException, SQLException {
    server = EmbeddedPostgres.start();
    connection = server.getPostgresDatabase().getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create extension pg_trgm");
      statement.execute("set pg_trgm.similarity_threshold = 0.3");
      // Helpers are processes of their own, whose time nobody would count.
      statement.execute("set max_parallel_workers_per_gather = 0");
      statement.execute("set max_parallel_maintenance_workers = 0");
      statement.execute("create table names (row int, name text)");
      ResultSet pid = statement.executeQuery("select pg_backend_pid()");
      pid.next();
      process = pid.getLong(1);
    }
  }

  @Override
  public String title() {
    return "PostgreSQL pg_trgm, GIN";
  }

  @Override
  public void build(List<String> names) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into names values (?, ?)")) {
      for (int row = 0; row < names.size(); row++) {
        insert.setInt(1, row);
        insert.setString(2, PlainName.of(names.get(row)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create index on names using gin (name gin_trgm_ops)");
      statement.execute("analyze names");
    }
  }

  @Override
  public Found first(String name) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(FIRST)) {
      String plain = PlainName.of(name);
      for (int i = 1; i <= ASKED_TIMES; i++) {
        ask.setString(i, plain);
      }
      ResultSet found = ask.executeQuery();
      return found.next() ? new Found(found.getInt(1), found.getDouble(2)) : Found.NOTHING;
    }
  }

  /** Of the server's process for this connection, to a hundredth of a second. */
  @Override
  public long processorTime() {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("The server's processor time is unknown."))
        .toNanos();
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
