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
    PostgresAddress address = PostgresAddress.of(url);
    config.setJdbcUrl(address.jdbc());
    config.setDataSourceProperties(address.credentials());
    config.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(config);
    Migrations.POSTGRESQL.on(pool).migrate();
    return new PostgresDatabase(pool);
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
