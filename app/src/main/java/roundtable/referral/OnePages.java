package roundtable.referral;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.introduction.Offers;
import roundtable.referral.ReferralDecision.Happens;
import roundtable.referral.ReferralDecision.Refused;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.Token;

/** One referral, for the two it is between. */
final class OnePages implements Pages {
  static final String ONE = "/referrals/{referral}";

  private final Database database;
  private final Progress progress;
  private final HandOver handOver;
  private final InstantSource clock;
  private final Html html;

  OnePages(Database database, Progress progress, InstantSource clock, Html html) {
    this.database = database;
    this.progress = progress;
    this.handOver = new HandOver(database, clock);
    this.clock = clock;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ONE, context -> show(context, null), Audience.SIGNED_IN);
    routes.post(ONE + "/steps", this::step, Audience.SIGNED_IN);
    routes.post(ONE + "/handovers", this::handOn, Audience.SIGNED_IN);
    routes.post(ONE + "/undo", this::undo, Audience.SIGNED_IN);
    routes.post(ONE + "/quality", this::rate, Audience.SIGNED_IN);
    routes.post(ONE + "/person", this::name, Audience.SIGNED_IN);
    routes.post(ONE + "/person/removal", this::forgetName, Audience.SIGNED_IN);
  }

  private void show(Context context, @Nullable String problem) {
    context.status(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    OneScreen screen =
        database.read(
            reading -> {
              Mine mine = Doors.mine(reading, context);
              return new OneScreen(
                  mine,
                  owned(reading, mine),
                  at(reading, Gate.signedIn(context), mine),
                  new OneScreen.Answer(new Form(context), problem));
            });
    html.page(context, "referral/one.jte", screen);
  }

  private static OneScreen.Owned owned(DSLContext reading, Mine mine) {
    Long hand = mine.referral().origin().hand();
    boolean coming =
        hand != null
            && mine.stage() == Stage.LEAD
            && !Offers.onTheirWay(reading, List.of(hand)).isEmpty();
    return new OneScreen.Owned(
        Closings.of(reading, mine),
        Qualities.of(reading, mine),
        Contacts.of(reading, mine),
        coming);
  }

  private OneScreen.At at(DSLContext reading, Person me, Mine mine) {
    Where where = Doors.where(reading, me, mine.referral().between().group());
    return new OneScreen.At(
        where,
        HandOver.takers(reading, mine, where.seat()),
        clock.instant(),
        Token.fresh().secret());
  }

  private void step(Context context) {
    Form form = new Form(context);
    ReferralCommand command = StepForm.command(form, today(context)).orElse(null);
    if (command == null) {
      show(context, StepForm.missing(form));
      return;
    }
    Person me = Gate.signedIn(context);
    long id = Form.id(context, "referral");
    switch (progress.take(me, id, command, form.text("tap")).orElse(null)) {
      case null -> throw new NotFoundResponse();
      case Refused(String reason) -> show(context, reason);
      case Happens happens -> Notice.then(context, address(context), StepForm.done(command));
    }
  }

  private void handOn(Context context) {
    Form form = new Form(context);
    if (!form.text("to").matches("\\d{1,18}")) {
      show(context, "Whom do you hand it to? Choose a member.");
      return;
    }
    HandOver.Asked asked =
        new HandOver.Asked(
            Long.parseLong(form.text("to")),
            form.text("words"),
            form.text("named").equals("yes"),
            form.text("tap"));
    Person me = Gate.signedIn(context);
    switch (handOver.handOn(me, Form.id(context, "referral"), asked).orElse(null)) {
      case null -> throw new NotFoundResponse();
      case Refused(String reason) -> show(context, reason);
      case Happens happens -> Notice.then(context, address(context), "Handed on.");
    }
  }

  private void undo(Context context) {
    Person me = Gate.signedIn(context);
    boolean undone =
        progress.undo(me, Form.id(context, "referral")).orElseThrow(NotFoundResponse::new);
    boolean there =
        database
            .read(reading -> Referrals.with(reading, me, Form.id(context, "referral")))
            .isPresent();
    Notice.then(
        context,
        there ? address(context) : "/",
        undone ? "Taken back." : "It is too late for that: it has been told.");
  }

  private void rate(Context context) {
    Form form = new Form(context);
    Quality said =
        new Quality(
            yes(form, "spoke-first"),
            yes(form, "concrete-need"),
            yes(form, "decider-reachable"),
            yes(form, "need-true"));
    Doors.open(progress.rate(Gate.signedIn(context), Form.id(context, "referral"), said));
    Notice.then(context, address(context), "Kept. Only you read it.");
  }

  private static @Nullable Boolean yes(Form form, String field) {
    return switch (form.text(field)) {
      case "yes" -> true;
      case "no" -> false;
      default -> null;
    };
  }

  private void name(Context context) {
    Form form = new Form(context);
    Contact contact = ContactForm.read(form, today(context));
    if (contact == null || !form.good()) {
      show(context, form.problems().values().stream().findFirst().orElse("Who is it?"));
      return;
    }
    Mine mine =
        progress
            .name(Gate.signedIn(context), Form.id(context, "referral"), contact)
            .orElseThrow(NotFoundResponse::new);
    Notice.then(
        context,
        address(context),
        mine.otherHears() ? "Kept. You and " + mine.otherFirst() + " see it." : "Kept.");
  }

  private void forgetName(Context context) {
    Doors.open(progress.forgetName(Gate.signedIn(context), Form.id(context, "referral")));
    Notice.then(context, address(context), "The name is gone. Nothing of it is left here.");
  }

  private LocalDate today(Context context) {
    return database.read(
        reading -> {
          Mine mine = Doors.mine(reading, context);
          Where where =
              Doors.where(reading, Gate.signedIn(context), mine.referral().between().group());
          return LocalDate.ofInstant(clock.instant(), where.zone());
        });
  }

  private static String address(Context context) {
    return "/referrals/" + Form.id(context, "referral");
  }
}
