package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Insider;
import roundtable.introduction.Offers;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Token;

/** Writing a referral down: for somebody, from somebody, or from a raised hand in one tap. */
final class RecordPages implements Pages {
  private final Database database;
  private final Recording recording;
  private final InstantSource clock;
  private final Html html;

  RecordPages(Database database, Recording recording, InstantSource clock, Html html) {
    this.database = database;
    this.recording = recording;
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        BoardPages.ALL + "/new", context -> show(context, new Form(context)), Audience.SIGNED_IN);
    routes.post(BoardPages.ALL, this::record, Audience.SIGNED_IN);
    routes.post("/groups/{group}/hands/{hand}/referral", this::fromHand, Audience.SIGNED_IN);
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "referral/new.jte",
        database.<RecordScreen>read(
            reading -> screen(reading, Doors.insider(reading, context), form)));
  }

  private RecordScreen screen(DSLContext reading, Insider insider, Form form) {
    return new RecordScreen(
        insider,
        Groups.membersOf(reading, insider.membership()).stream()
            .filter(one -> one.id() != insider.membership().id())
            .toList(),
        parent(reading, insider.me(), form),
        new RecordScreen.Typed(form, today(insider), Token.fresh().secret()));
  }

  /** The referral a spin-off goes back to; only the one who received it may say so. */
  private static @Nullable Mine parent(DSLContext reading, Person me, Form form) {
    return Optional.of(form.text("parent"))
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> Referrals.with(reading, me, Long.parseLong(text)))
        .filter(Mine::receiving)
        .orElse(null);
  }

  private void record(Context context) {
    Form form = new Form(context);
    RecordScreen screen =
        database.read(reading -> screen(reading, Doors.insider(reading, context), form));
    Wanted wanted = new RecordForm(form, screen).read();
    if (wanted == null || !form.good()) {
      show(context, form);
      return;
    }
    Recording.Recorded done =
        recording.record(screen.insider().me(), wanted, null, form.text("tap"));
    Notice.then(context, "/referrals/" + done.id(), sentence(done, wanted));
  }

  private static String sentence(Recording.Recorded done, Wanted wanted) {
    if (done.known()) {
      return "It is here already. Nothing was added.";
    }
    return wanted.by() == Side.GIVER
        ? "Written down. " + wanted.referral().between().receiver().name() + " hears of it from us."
        : "Written down.";
  }

  private void fromHand(Context context) {
    String tap = new Form(context).text("tap");
    Recording.Recorded done =
        database.write(
            tx -> {
              Insider insider = Doors.insider(tx, context);
              return Offers.with(tx, insider.membership(), Form.id(context, "hand"))
                  .filter(mine -> mine.hand().betweenMembers())
                  .map(
                      mine ->
                          AfterIntroduction.oneTap(
                              tx, mine, insider.me(), key(tap, mine.id()), clock.instant()))
                  .orElseThrow(NotFoundResponse::new);
            });
    Notice.then(
        context,
        "/referrals/" + done.id(),
        done.known() ? "It is on the board already." : "It is on the board.");
  }

  /** One page carries one key for all its hands; each hand is a tap of its own. */
  private static String key(String tap, long hand) {
    return tap.isEmpty() ? "hand " + hand + " " + Token.fresh().secret() : tap + " " + hand;
  }

  private LocalDate today(Insider insider) {
    return LocalDate.ofInstant(clock.instant(), insider.zone());
  }
}
