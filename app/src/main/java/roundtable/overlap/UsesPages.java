package roundtable.overlap;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.client.ListedClient;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** How your list was used: every look into it, and every answer that is remembered. */
public final class UsesPages implements Pages {
  private static final String USES = "/groups/{group}/list-uses";
  private static final Duration SHOWN = Duration.ofDays(30);

  private final Database database;
  private final Answering answering;
  private final Html html;
  private final InstantSource clock;

  public UsesPages(Database database, Answering answering, Html html, InstantSource clock) {
    this.database = database;
    this.answering = answering;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(USES, this::show, Audience.SIGNED_IN);
    routes.post(USES + "/answers/{answer}/undo", this::takeBack, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    ClientList list = mine(context);
    Instant since = clock.instant().minus(SHOWN);
    html.page(
        context,
        "overlap/uses.jte",
        database.read(
            read ->
                new UsesScreen(
                    list,
                    Overlaps.uses(read, list.owner().membership().id(), since),
                    told(read, list.owner().membership().id()))));
  }

  /** Answers about rows that still stand on the list. */
  private static List<UsesScreen.Told> told(DSLContext read, long membership) {
    List<Given> given =
        Overlaps.of(read, List.of(membership)).stream()
            .filter(one -> one.client() != null)
            .toList();
    List<Long> rows = given.stream().map(Given::client).filter(Objects::nonNull).toList();
    Map<Long, String> names =
        ClientLists.activeRows(read, membership, rows).stream()
            .map(ListedClient::client)
            .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    return given.reversed().stream()
        .filter(one -> names.containsKey(one.client()))
        .map(one -> told(one, Objects.requireNonNull(names.get(one.client()))))
        .toList();
  }

  private static UsesScreen.Told told(Given given, String row) {
    return new UsesScreen.Told(given.id(), given.about().asked(), row, given.answer(), given.at());
  }

  private void takeBack(Context context) {
    ClientList list = mine(context);
    if (!answering.takeBack(list.owner().membership(), Form.id(context, "answer"))) {
      throw new NotFoundResponse();
    }
    Notice.then(
        context, list.owner().path("/list-uses"), "Taken back. It is asked again next time.");
  }

  private ClientList mine(Context context) {
    Person me = Gate.signedIn(context);
    long group = Form.id(context, "group");
    return database
        .read(read -> ClientLists.ownedBy(read, me, group))
        .orElseThrow(NotFoundResponse::new);
  }
}
