package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
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

/** What a referral came to, written down by the one who received it. */
final class ClosingPages implements Pages {
  private static final String ALL = OnePages.ONE + "/closings";

  private final Database database;
  private final Progress progress;
  private final InstantSource clock;
  private final Html html;

  ClosingPages(Database database, Progress progress, InstantSource clock, Html html) {
    this.database = database;
    this.progress = progress;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ALL + "/new", context -> show(context, new Form(context)), Audience.SIGNED_IN);
    routes.post(ALL, this::close, Audience.SIGNED_IN);
    routes.post(ALL + "/{closing}/removal", this::takeBack, Audience.SIGNED_IN);
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "referral/closing.jte",
        database.<ClosingScreen>read(reading -> screen(reading, context, form)));
  }

  private ClosingScreen screen(DSLContext reading, Context context, Form form) {
    Person me = Gate.signedIn(context);
    Mine mine = Doors.received(reading, context);
    Where where = Doors.where(reading, me, mine.referral().between().group());
    String usual =
        ClosingForm.usual(Closings.lastCurrency(reading, me).orElse(""), where.country());
    LocalDate today = LocalDate.ofInstant(clock.instant(), where.zone());
    return new ClosingScreen(
        mine, where, new ClosingScreen.Typed(form, today, usual, Token.fresh().secret()));
  }

  private void close(Context context) {
    Form form = new Form(context);
    ClosingScreen screen = database.read(reading -> screen(reading, context, form));
    Closing closing = new ClosingForm(form, screen.typed().today()).read();
    if (closing == null || !form.good()) {
      show(context, form);
      return;
    }
    String word = form.text("words");
    Doors.open(
        progress.close(
            Gate.signedIn(context),
            screen.mine().id(),
            closing,
            new ReferralCommand.NoteWin(
                word.substring(0, Math.min(word.length(), ReferralRules.LONGEST))),
            form.text("tap")));
    Notice.then(context, screen.address(), "Written down. Only you read the amount.");
  }

  private void takeBack(Context context) {
    boolean done =
        progress
            .takeBackClosing(
                Gate.signedIn(context), Form.id(context, "referral"), Form.id(context, "closing"))
            .orElseThrow(NotFoundResponse::new);
    if (!done) {
      throw new NotFoundResponse();
    }
    Notice.then(
        context, "/referrals/" + Form.id(context, "referral"), "The invoice is off this page.");
  }
}
