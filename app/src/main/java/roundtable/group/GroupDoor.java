package roundtable.group;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Form;

/**
 * The door of a group's own pages, asked in the transaction that does the work. Who may not enter
 * gets what a missing group gives.
 */
public final class GroupDoor {
  private final Database database;

  public GroupDoor(Database database) {
    this.database = database;
  }

  /** Who may come in. */
  enum To {
    MEMBERS,
    OFFICERS
  }

  <T> T read(Context context, To whom, BiFunction<DSLContext, Insider, T> work) {
    return database.read(reading -> work.apply(reading, insider(reading, context, whom)));
  }

  <T> T write(Context context, To whom, BiFunction<DSLContext, Insider, T> work) {
    return database.write(tx -> work.apply(tx, insider(tx, context, whom)));
  }

  private static Insider insider(DSLContext reading, Context context, To whom) {
    Person me = Gate.signedIn(context);
    Membership seat =
        Groups.memberOf(reading, me, Form.id(context, "group"))
            .filter(member -> whom == To.MEMBERS || member.isOfficer())
            .orElseThrow(NotFoundResponse::new);
    return new Insider(me, seat, Groups.group(reading, seat));
  }
}
