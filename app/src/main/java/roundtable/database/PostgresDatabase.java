package roundtable.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * A PostgreSQL server. It commits for many writers at once by itself, so there is nothing to queue.
 */
final class PostgresDatabase implements Database {
  private static final int CONNECTIONS = 10;

  private final StatementCount count = new StatementCount();
  private final HikariDataSource pool;
  private final DSLContext context;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.context = count.context(pool, SQLDialect.POSTGRES);
  }

  static Database open(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.startsWith("jdbc:") ? url : jdbc(url));
    config.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(config);
    Migrations.POSTGRESQL.on(pool).migrate();
    return new PostgresDatabase(pool);
  }

  /**
   * {@code postgresql://user:secret@host:5432/name} as people write it, to what the driver reads.
   */
  static String jdbc(String url) {
    java.net.URI uri = java.net.URI.create(url);
    String address = "jdbc:postgresql://" + uri.getHost() + port(uri) + uri.getPath();
    String user = uri.getUserInfo();
    return user == null
        ? address + query(uri, "?")
        : address + "?" + credentials(user) + query(uri, "&");
  }

  private static String port(java.net.URI uri) {
    return uri.getPort() < 0 ? "" : ":" + uri.getPort();
  }

  private static String query(java.net.URI uri, String join) {
    return uri.getQuery() == null ? "" : join + uri.getQuery();
  }

  private static String credentials(String user) {
    int colon = user.indexOf(':');
    return colon < 0
        ? "user=" + user
        : "user=" + user.substring(0, colon) + "&password=" + user.substring(colon + 1);
  }

  @Override
  public <T> T read(Function<DSLContext, T> work) {
    return work.apply(context);
  }

  @Override
  public <T> T write(Function<DSLContext, T> work) {
    return context.transactionResult(inside -> work.apply(inside.dsl()));
  }

  @Override
  public long statements() {
    return count.soFar();
  }

  @Override
  public void close() {
    pool.close();
  }
}
