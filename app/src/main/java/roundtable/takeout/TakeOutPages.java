package roundtable.takeout;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.LeftAddresses;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.notices.Outbox;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;

/** One's own data, to look over and to take away. */
public final class TakeOutPages implements Pages {
  private final Database database;
  private final List<OwnData> features;
  private final Html html;

  public TakeOutPages(Database database, List<OwnData> features, Html html) {
    this.database = database;
    this.features = List.copyOf(features);
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/me/data", this::show, Audience.SIGNED_IN);
    routes.get("/me/data.zip", this::take, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    html.page(context, "takeout/data.jte", new TakeOutScreen(everythingOf(context)));
  }

  private void take(Context context) {
    List<OwnData.Kept> everything = everythingOf(context);
    context.contentType("application/zip");
    context.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"roundtable-my-data.zip\"");
    try {
      Zip.write(everything, context.outputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<OwnData.Kept> everythingOf(Context context) {
    Person me = Gate.signedIn(context);
    return database.read(reading -> everything(reading, me));
  }

  private List<OwnData.Kept> everything(DSLContext reading, Person me) {
    OwnData.Kept mails =
        new OwnData.Kept("mails", Outbox.to(reading, LeftAddresses.inboxes(reading, me)));
    return Stream.concat(
            features.stream().flatMap(feature -> feature.of(reading, me).stream()),
            Stream.of(mails))
        .toList();
  }
}
