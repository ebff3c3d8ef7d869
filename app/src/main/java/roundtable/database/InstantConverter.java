package roundtable.database;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * Instants are BIGINT milliseconds in both databases: the only form that sorts and keeps its
 * precision in both.
 */
public final class InstantConverter extends AbstractConverter<Long, Instant> {
  private static final long serialVersionUID = 1L;

  public InstantConverter() {
    super(Long.class, Instant.class);
  }

  @Override
  public @Nullable Instant from(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public @Nullable Long to(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
