package roundtable.meeting;

import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.group.Membership;

/** A link of one's own, as in the reminder: it takes a member to their seat without signing in. */
public interface PersonalLink {
  Optional<Membership> member(DSLContext context, String token, long meeting);
}
