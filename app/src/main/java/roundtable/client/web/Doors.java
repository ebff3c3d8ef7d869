package roundtable.client.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import roundtable.access.Gate;
import roundtable.client.Client;
import roundtable.client.ClientImport;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.database.Database;
import roundtable.web.Form;

/** What an address of this feature opens for the one who asks, or 404. */
record Doors(Database database) {
  ClientList list(Context context) {
    return database
        .read(tx -> ClientLists.ownedBy(tx, Gate.signedIn(context), Form.id(context, "group")))
        .orElseThrow(NotFoundResponse::new);
  }

  Client client(Context context, ClientList list) {
    return database
        .read(tx -> ClientLists.client(tx, list, Form.id(context, "client")))
        .orElseThrow(NotFoundResponse::new);
  }

  ClientImport imported(Context context, ClientList list) {
    return database
        .read(tx -> ClientLists.imported(tx, list, Form.id(context, "import")))
        .orElseThrow(NotFoundResponse::new);
  }

  static String home(ClientList list) {
    return list.owner().path("/clients");
  }

  static String imports(ClientList list) {
    return list.owner().path("/client-imports");
  }
}
