package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Token;

/** Writing down what no other page knows: one-to-ones, advice, visibility, and all of elsewhere. */
final class EntryPages implements Pages {
  static final String ALL = OnePages.ONE + "/entries";

  /** What any member writes down; leads of a group here have their own pages. */
  private static final Set<Entry.Kind> ANYWHERE =
      Set.of(Entry.Kind.MEETING, Entry.Kind.ONE_TO_ONE, Entry.Kind.ADVICE, Entry.Kind.VISIBILITY);

  private static final int LONGEST_TAP = 100;

  private final Database database;
  private final InstantSource clock;
  private final OnePages one;

  EntryPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.one = new OnePages(database, clock, html);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(ALL, this::add, Audience.SIGNED_IN);
    routes.post(ALL + "/{entry}/removal", this::takeBack, Audience.SIGNED_IN);
  }

  private void add(Context context) {
    Person me = Gate.signedIn(context);
    Form form = new Form(context);
    MyGroup group = database.write(tx -> add(tx, context, me, form));
    if (form.good()) {
      Notice.then(context, group.path(""), "Written down. Only you read it.");
    } else {
      one.show(context, form);
    }
  }

  private MyGroup add(DSLContext tx, Context context, Person me, Form form) {
    MyGroups mine = MyGroups.of(tx, me);
    MyGroup group = mine.door(context.pathParam("mine"));
    Entry.Kind kind =
        form.choice("kind", Entry.Kind.class)
            .filter(
                one -> ANYWHERE.contains(one) || (one == Entry.Kind.LEAD && group.here() == null))
            .orElseThrow(NotFoundResponse::new);
    LocalDate today = LocalDate.ofInstant(clock.instant(), group.zone());
    List<Entry> wanted = new EntryForm(form, kind, group, today).read(group, mine);
    if (form.good()) {
      Entries.add(tx, me, wanted, tap(form), clock.instant());
    }
    return group;
  }

  /** The page made it; without one every press counts. */
  static String tap(Form form) {
    String tap = form.text("tap");
    return tap.isEmpty() || tap.length() > LONGEST_TAP ? Token.fresh().secret() : tap;
  }

  private void takeBack(Context context) {
    Person me = Gate.signedIn(context);
    MyGroup group =
        database.write(
            tx -> {
              MyGroup door = MyGroups.of(tx, me).door(context.pathParam("mine"));
              Entries.takeBack(tx, me, entry(tx, context, me, door), clock.instant());
              return door;
            });
    Notice.then(context, group.path(""), "Taken back.");
  }

  /** One of mine in this group, or 404. */
  static Entry entry(DSLContext tx, Context context, Person me, MyGroup group) {
    long id = Form.id(context, "entry");
    return Entries.of(tx, me).stream()
        .filter(one -> one.id() == id && one.group().equals(group.key()))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }
}
