package roundtable.client.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.client.Filter;
import roundtable.client.Kind;
import roundtable.client.OwnerChanges;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** Reading the list; adding, changing and deleting a row by hand. */
public final class ClientPages implements Pages {
  private static final String LIST = "/groups/{group}/clients";
  private static final String ONE = LIST + "/{client}";

  private final Database database;
  private final OwnerChanges changes;
  private final Html html;
  private final Doors doors;

  public ClientPages(Database database, OwnerChanges changes, Html html) {
    this.database = database;
    this.changes = changes;
    this.html = html;
    this.doors = new Doors(database);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(LIST, this::list, Audience.SIGNED_IN);
    routes.post(LIST, this::add, Audience.SIGNED_IN);
    routes.get(ONE, this::one, Audience.SIGNED_IN);
    routes.post(ONE, this::change, Audience.SIGNED_IN);
    routes.post(ONE + "/removal", this::remove, Audience.SIGNED_IN);
  }

  private void list(Context context) {
    ClientList list = doors.list(context);
    html.page(context, "client/list.jte", screen(list, filter(context), new Form(context)));
  }

  private void add(Context context) {
    ClientList list = doors.list(context);
    Form form = new Form(context);
    Client wanted = typed(form, list).read(ClientForm.blank());
    if (form.good()) {
      Client client = changes.add(list, wanted);
      Notice.then(context, Doors.home(list), client.name() + " is on your list.");
    } else {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      html.page(context, "client/list.jte", screen(list, Filter.NONE, form));
    }
  }

  private void one(Context context) {
    ClientList list = doors.list(context);
    Client client = doors.client(context, list);
    html.page(context, "client/one.jte", new ClientScreen(list, client, new Form(context)));
  }

  private void change(Context context) {
    ClientList list = doors.list(context);
    Client client = doors.client(context, list);
    Form form = new Form(context);
    Client changed = typed(form, list).read(client);
    if (form.good()) {
      changes.change(list, changed);
      Notice.then(context, Doors.home(list), "Kept: " + changed.name() + ".");
    } else {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      html.page(context, "client/one.jte", new ClientScreen(list, client, form));
    }
  }

  private void remove(Context context) {
    ClientList list = doors.list(context);
    Client client = doors.client(context, list);
    changes.remove(list, client.id());
    Notice.then(context, Doors.home(list), client.name() + " is off your list.");
  }

  private ListScreen screen(ClientList list, Filter filter, Form form) {
    return database.read(
        context ->
            new ListScreen(
                list,
                filter,
                new ListScreen.Found(
                    ClientLists.page(context, list, filter),
                    ClientLists.count(context, list, filter)),
                new ListScreen.Counts(ClientLists.count(context, list, Filter.NONE)),
                form));
  }

  private static ClientForm typed(Form form, ClientList list) {
    return new ClientForm(form, list.owner().group().country());
  }

  private static Filter filter(Context context) {
    String words = context.queryParam("q");
    return new Filter(
        words == null ? "" : words.strip(), kind(context.queryParam("kind")), page(context));
  }

  private static @Nullable Kind kind(@Nullable String typed) {
    String name = typed == null ? "" : typed.toUpperCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private static int page(Context context) {
    String page = context.queryParam("page");
    return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
  }
}
