package roundtable.referral;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.web.Form;

/** What an address of this feature opens for the one who asks, or 404. */
final class Doors {
  private Doors() {}

  static Insider insider(DSLContext reading, Context context) {
    Person me = Gate.signedIn(context);
    Membership membership =
        Groups.memberOf(reading, me, Form.id(context, "group")).orElseThrow(NotFoundResponse::new);
    return new Insider(me, membership, Groups.group(reading, membership));
  }

  static Insider officer(DSLContext reading, Context context) {
    Insider insider = insider(reading, context);
    if (!insider.membership().runsMeetings()) {
      throw new NotFoundResponse();
    }
    return insider;
  }

  static Mine mine(DSLContext reading, Context context) {
    return Referrals.with(reading, Gate.signedIn(context), Form.id(context, "referral"))
        .orElseThrow(NotFoundResponse::new);
  }

  static Mine received(DSLContext reading, Context context) {
    Mine mine = mine(reading, context);
    if (!mine.receiving()) {
      throw new NotFoundResponse();
    }
    return mine;
  }

  /** The group it came up in while one is a member, else one's first. */
  static Where where(DSLContext reading, Person me, @Nullable Long group) {
    List<Membership> all = Groups.of(reading, me);
    return all.stream()
        .filter(one -> group != null && one.groupId() == group)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(one -> new Where(Groups.group(reading, one), one))
        .orElseGet(() -> new Where(null, null));
  }

  /** What was asked for is there, and the asker's. */
  static void open(Optional<?> found) {
    if (found.isEmpty()) {
      throw new NotFoundResponse();
    }
  }
}
