package roundtable.preparation;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.group.Membership;

/** Companies from a member's own client list, for that member alone. */
public interface Suggestions {
  /**
   * @param client the row's number on the list
   * @param note what it is on the list: client, contact …
   */
  record Suggestion(long client, String company, String note) {}

  /** Clients, the most recent first. */
  List<Suggestion> recentClients(DSLContext context, Membership owner, int most);

  /** Rows of any kind that what was typed points at. */
  List<Suggestion> like(DSLContext context, Membership owner, String typed, int most);

  /** One row; another list's row is as if it were not there. */
  Optional<Suggestion> row(DSLContext context, Membership owner, long client);
}
