package roundtable.meeting;

import java.util.List;
import org.jooq.DSLContext;

/**
 * A feature that writes something of its own when something happens in a meeting, in the same
 * transaction.
 */
public interface Witness {
  void saw(DSLContext tx, LiveMeeting after, List<Recorded> events);
}
