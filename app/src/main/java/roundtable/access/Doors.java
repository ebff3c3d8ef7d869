package roundtable.access;

import io.javalin.http.Context;
import java.util.function.Function;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.web.Cookies;
import roundtable.web.Token;

/** Letting somebody in on this browser, and out again. */
public final class Doors {
  private final Database database;
  private final Sessions sessions;
  private final LostRights lostRights;
  private final Cookies cookies;

  public Doors(Database database, Sessions sessions, LostRights lostRights, Cookies cookies) {
    this.database = database;
    this.sessions = sessions;
    this.lostRights = lostRights;
    this.cookies = cookies;
  }

  Cookies cookies() {
    return cookies;
  }

  /** Signs in whoever the work comes up with, in the same transaction. */
  public Person letIn(Context context, Function<DSLContext, Person> work) {
    String device = Device.named(context.userAgent());
    record Inside(Person person, Token token) {}
    Inside inside =
        database.write(
            tx -> {
              Person person = work.apply(tx);
              return new Inside(person, sessions.start(tx, person, device));
            });
    String name = cookies.hostOnly(Gate.COOKIE);
    cookies.set(context, name, inside.token().secret(), "/", Sessions.LIFE);
    return inside.person();
  }

  /** Ends this browser's session, if there is one. */
  void signOut(Context context) {
    Gate.maybeSignedIn(context).ifPresent(person -> end(person, Gate.session(context).id()));
    cookies.drop(context, cookies.hostOnly(Gate.COOKIE), "/");
  }

  void endOthers(Session mine) {
    sessions.endOthers(mine);
    lostRights.endStreamsOf(mine.person().id());
  }

  /** False when it was not this person's to end. */
  boolean end(Person owner, long sessionId) {
    boolean ended = sessions.end(owner, sessionId);
    lostRights.endStreamsOf(owner.id());
    return ended;
  }
}
