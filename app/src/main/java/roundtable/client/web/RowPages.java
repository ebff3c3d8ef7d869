package roundtable.client.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
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
final class RowPages implements Pages {
  private static final int LAST_PAGE = 100_000;
  private static final String LIST = "/groups/{group}/clients";

  /** Posted, because what one looks for is private too and would stay in the browser's history. */
  private static final String SEARCH = "/groups/{group}/client-list/search";

  private static final String ONE = LIST + "/{client}";

  private final Database database;
  private final OwnerChanges changes;
  private final Html html;
  private final Doors doors;

  RowPages(Database database, OwnerChanges changes, Html html) {
    this.database = database;
    this.changes = changes;
    this.html = html;
    this.doors = new Doors(database);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(LIST, this::list, Audience.SIGNED_IN);
    routes.post(LIST, this::add, Audience.SIGNED_IN);
    routes.post(SEARCH, this::search, Audience.SIGNED_IN);
    routes.get(ONE, this::one, Audience.SIGNED_IN);
    routes.post(ONE, this::change, Audience.SIGNED_IN);
    routes.post(ONE + "/removal", this::remove, Audience.SIGNED_IN);
  }

  private void list(Context context) {
    ClientList list = doors.list(context);
    html.page(context, "client/list.jte", screen(list, Filter.NONE, new Form(context)));
  }

  private void search(Context context) {
    ClientList list = doors.list(context);
    html.page(context, "client/list.jte", screen(list, filter(context), new Form(context)));
  }

  private void add(Context context) {
    ClientList list = doors.list(context);
    Form form = new Form(context);
    Client wanted = typed(form, list).read(ClientForm.blank());
    if (form.good()) {
      changes.add(list, wanted);
      Notice.then(context, Doors.home(list), "It is on your list.");
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
      Notice.then(context, Doors.home(list), "Kept.");
    } else {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      html.page(context, "client/one.jte", new ClientScreen(list, client, form));
    }
  }

  private void remove(Context context) {
    ClientList list = doors.list(context);
    Client client = doors.client(context, list);
    changes.remove(list, client.id());
    Notice.then(context, Doors.home(list), "It is off your list.");
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
    Form form = new Form(context);
    int page = form.number("page", 1, LAST_PAGE, "");
    return new Filter(form.text("q"), form.choice("show", Kind.class).orElse(null), page);
  }
}
