package roundtable.client.web;

import roundtable.client.ClientImport;
import roundtable.client.ClientList;
import roundtable.imports.Progress;

/** An import on its way. */
public record GoingScreen(ClientList list, ClientImport going) {
  public String address() {
    return Doors.imports(list) + "/" + going.id();
  }

  public Progress progress() {
    return going.course().progress();
  }

  public boolean running() {
    return going.running();
  }

  public String count() {
    return "%,d of %,d".formatted(progress().done(), progress().of());
  }

  public String words() {
    return "%,d in, %,d were there already, %,d could not be read."
        .formatted(
            progress().tally().added(),
            progress().tally().already() + progress().tally().changed(),
            progress().leftOut());
  }
}
