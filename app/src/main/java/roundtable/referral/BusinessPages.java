package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
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

/** Business I won, from whoever, also outside of any group: one's own books, for oneself alone. */
final class BusinessPages implements Pages {
  private static final String MINE = "/me/business";

  private final Database database;
  private final Recording recording;
  private final InstantSource clock;
  private final Html html;

  BusinessPages(Database database, Recording recording, InstantSource clock, Html html) {
    this.database = database;
    this.recording = recording;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(MINE, this::show, Audience.SIGNED_IN);
    routes.get(MINE + "/new", context -> form(context, new Form(context)), Audience.SIGNED_IN);
    routes.post(MINE, this::add, Audience.SIGNED_IN);
    routes.get(MINE + ".csv", this::export, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    Person me = Gate.signedIn(context);
    BusinessScreen screen =
        database.read(
            reading -> {
              List<Mine> won = won(reading, me);
              Where where = Doors.where(reading, me, null);
              return new BusinessScreen(
                  won,
                  Closings.of(reading, won.stream().map(Mine::id).toList()),
                  where,
                  LocalDate.ofInstant(clock.instant(), where.zone()));
            });
    html.page(context, "referral/business.jte", screen);
  }

  private static List<Mine> won(DSLContext reading, Person me) {
    return Referrals.received(reading, me).stream()
        .filter(one -> one.stage() == Stage.WON)
        .toList();
  }

  private void form(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "referral/own-client.jte", screen(context, form));
  }

  private OwnClientScreen screen(Context context, Form form) {
    Person me = Gate.signedIn(context);
    return database.read(
        reading -> {
          Where where = Doors.where(reading, me, null);
          String usual =
              ClosingForm.usual(Closings.lastCurrency(reading, me).orElse(""), where.country());
          LocalDate today = LocalDate.ofInstant(clock.instant(), where.zone());
          return new OwnClientScreen(
              where, new ClosingScreen.Typed(form, today, usual, Token.fresh().secret()));
        });
  }

  private void add(Context context) {
    Person me = Gate.signedIn(context);
    Form form = new Form(context);
    LocalDate today = screen(context, form).today();
    Closing closing = form.text("amount").isEmpty() ? null : new ClosingForm(form, today).read();
    Wanted wanted = new OwnClientForm(form, me, today).read();
    if (wanted == null || !form.good()) {
      form(context, form);
      return;
    }
    Recording.Recorded done = recording.record(me, wanted, closing, form.text("tap"));
    Notice.then(
        context,
        "/referrals/" + done.id(),
        done.known()
            ? "It is here already. Nothing was added."
            : "Written down. Only you read it.");
  }

  private void export(Context context) {
    Person me = Gate.signedIn(context);
    byte[] csv =
        database.read(
            reading -> {
              List<Mine> won = won(reading, me);
              List<Long> ids = won.stream().map(Mine::id).toList();
              return Export.of(won, Closings.of(reading, ids), Qualities.of(reading, ids));
            });
    Export.send(context, "my-business.csv", csv);
  }
}
