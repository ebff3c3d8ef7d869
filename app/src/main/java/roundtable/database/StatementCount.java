package roundtable.database;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;

/** Counts statements, so that a page with one query a row shows in a test. */
final class StatementCount implements ExecuteListener {
  private static final long serialVersionUID = 1L;
  private static final Settings SETTINGS =
      new Settings()
          .withRenderCatalog(false)
          .withRenderSchema(false)
          .withRenderNameCase(RenderNameCase.LOWER)
          .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

  private final AtomicLong statements = new AtomicLong();

  @Override
  public void executeStart(ExecuteContext context) {
    statements.incrementAndGet();
  }

  long soFar() {
    return statements.get();
  }

  DSLContext context(DataSource source, SQLDialect dialect) {
    return DSL.using(base(dialect).set(new DataSourceConnectionProvider(source)));
  }

  DSLContext context(Connection connection, SQLDialect dialect) {
    return DSL.using(base(dialect).set(connection));
  }

  private Configuration base(SQLDialect dialect) {
    return new DefaultConfiguration().set(dialect).set(SETTINGS).set(() -> this);
  }
}
