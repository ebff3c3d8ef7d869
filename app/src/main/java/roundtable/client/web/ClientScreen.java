package roundtable.client.web;

import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.Kind;
import roundtable.client.Tie;
import roundtable.web.Form;

/** One row, to be changed. */
public record ClientScreen(ClientList list, Client client, Form form) {
  public String home() {
    return Doors.home(list);
  }

  public String address() {
    return home() + "/" + client.id();
  }

  public boolean is(Kind kind) {
    return client.kind() == kind;
  }

  public boolean is(Tie tie) {
    return client.tie() == tie;
  }
}
