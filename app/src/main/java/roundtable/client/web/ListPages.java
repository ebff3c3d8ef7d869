package roundtable.client.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.client.Details;
import roundtable.client.OwnerChanges;
import roundtable.database.Database;
import roundtable.imports.SafeCsv;
import roundtable.web.Audience;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** What an owner does with the whole list: take it along, pause it, remove it. */
final class ListPages implements Pages {
  private static final String LIST = "/groups/{group}/client-list";

  private final Database database;
  private final OwnerChanges changes;
  private final Doors doors;

  ListPages(Database database, OwnerChanges changes) {
    this.database = database;
    this.changes = changes;
    this.doors = new Doors(database);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(LIST + "/export.csv", this::export, Audience.SIGNED_IN);
    routes.post(LIST + "/pause", this::pause, Audience.SIGNED_IN);
    routes.post(LIST + "/resumption", this::resume, Audience.SIGNED_IN);
    routes.post(LIST + "/removal", this::remove, Audience.SIGNED_IN);
  }

  private void export(Context context) throws IOException {
    ClientList list = doors.list(context);
    List<Client> clients = database.read(tx -> ClientLists.all(tx, list));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SafeCsv csv = new SafeCsv(out)) {
      csv.row(
          "Company",
          "Contact person",
          "Position",
          "E-mail",
          "Phone",
          "Website",
          "Street",
          "City",
          "Stage",
          "Known how well",
          "Since");
      clients.forEach(client -> csv.row(cells(client)));
    }
    Downloads.csv(context, "my-clients.csv", out.toByteArray());
  }

  private void pause(Context context) {
    ClientList list = doors.list(context);
    changes.pause(list);
    Notice.then(context, Doors.home(list), "Your list is paused. Nothing on it is looked up.");
  }

  private void resume(Context context) {
    ClientList list = doors.list(context);
    changes.resume(list);
    Notice.then(context, Doors.home(list), "Your list is in use again.");
  }

  private void remove(Context context) {
    ClientList list = doors.list(context);
    changes.removeAll(list);
    Notice.then(context, Doors.home(list), "Your list is removed. Nothing of it is left here.");
  }

  private static List<String> cells(Client client) {
    Details details = client.details();
    LocalDate since = details.since();
    return List.of(
        details.name(),
        details.person().name(),
        details.person().position(),
        details.reach().email(),
        details.reach().phone(),
        details.reach().website(),
        details.place().street(),
        details.place().city(),
        client.kind().words(),
        client.tie().words(),
        since == null ? "" : since.toString());
  }
}
