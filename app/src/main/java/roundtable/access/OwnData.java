package roundtable.access;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Result;

/** What a feature keeps about one person, as that person may take it away. */
@FunctionalInterface
public interface OwnData {
  List<Kept> of(DSLContext reading, Person me);

  /**
   * One table of it.
   *
   * @param name what it is, as the name of a file: client-list
   */
  record Kept(String name, Result<?> rows) {}
}
