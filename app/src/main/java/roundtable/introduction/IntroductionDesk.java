package roundtable.introduction;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.database.Database;
import roundtable.introduction.IntroductionDecision.Happens;
import roundtable.introduction.IntroductionDecision.Refused;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Token;

/** What members and holders of a seat do alike: look at one, take a step, take it back, thank. */
public final class IntroductionDesk {
  /** A room seats no more: each hand is a few statements while everyone else waits to write. */
  private static final int MOST_HANDS = 60;

  private final Database database;
  private final Html html;
  private final InstantSource clock;
  private final Progress progress;

  public IntroductionDesk(
      Database database, Html html, InstantSource clock, IntroductionWatcher watcher) {
    this.database = database;
    this.html = html;
    this.clock = clock;
    this.progress = new Progress(database, clock, watcher);
  }

  void followUp(Context context, Viewing viewing, FollowUpScreen.Round round) {
    List<Mine> mine =
        database.read(read -> Introductions.after(read, viewing.me(), round.meeting()));
    html.page(
        context,
        "introduction/follow-up.jte",
        FollowUpScreen.of(round, mine, viewing, clock.instant()));
  }

  void all(Context context, Viewing viewing) {
    List<Mine> mine = database.read(read -> Introductions.of(read, viewing.me()));
    html.page(context, "introduction/all.jte", new IntroductionsScreen(mine, viewing));
  }

  /** A part of the group's home, or the way to the lists without script. */
  void waiting(Context context, Viewing viewing) {
    if (context.header("HX-Request") == null) {
      context.redirect(viewing.base());
      return;
    }
    List<Mine> mine = database.read(read -> Introductions.of(read, viewing.me()));
    html.fragment(context, "introduction/waiting.jte", new IntroductionsScreen(mine, viewing));
  }

  void one(Context context, Viewing viewing) {
    Mine mine = mine(context, viewing);
    show(context, viewing, mine, draft(mine, viewing), null);
  }

  void step(Context context, Viewing viewing) {
    Form form = new Form(context);
    long id = Form.id(context, "introduction");
    LocalDate today = LocalDate.ofInstant(clock.instant(), viewing.zone());
    IntroductionCommand command = IntroductionForm.command(form, today).orElse(null);
    if (command == null) {
      refuse(context, viewing, IntroductionForm.missing(form));
      return;
    }
    switch (progress.take(viewing.me(), id, command, form.text("tap")).orElse(null)) {
      case null -> throw new NotFoundResponse();
      case Refused(String reason) -> refuse(context, viewing, reason);
      case Happens happens ->
          Notice.then(
              context,
              viewing.address(id),
              IntroductionForm.done(command, mine(context, viewing).other().firstName()));
    }
  }

  void undo(Context context, Viewing viewing) {
    long id = Form.id(context, "introduction");
    boolean undone = progress.undo(viewing.me(), id).orElseThrow(NotFoundResponse::new);
    Notice.then(
        context,
        viewing.address(id),
        undone ? "Taken back." : "It is too late for that: the other one has heard of it.");
  }

  void thank(Context context, Viewing viewing, boolean undo) {
    Form form = new Form(context);
    List<Long> hands =
        context.formParams("hand").stream()
            .limit(MOST_HANDS)
            .map(IntroductionDesk::number)
            .toList();
    if (undo) {
      progress.undo(viewing.me(), hands);
    } else {
      progress.thank(viewing.me(), hands, form.text("tap"));
    }
    Notice.then(context, viewing.back(), undo ? "Taken back." : "Thanked.");
  }

  /** Thanks for the hands that the form names. */
  void thank(Context context, Viewer me) {
    List<Long> hands = context.formParams("hand").stream().map(IntroductionDesk::number).toList();
    progress.thank(me, hands, new Form(context).text("tap"));
  }

  private void refuse(Context context, Viewing viewing, String reason) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    String typed = IntroductionForm.words(new Form(context), "words");
    show(context, viewing, mine(context, viewing), typed, reason);
  }

  private void show(
      Context context, Viewing viewing, Mine mine, String draft, @Nullable String problem) {
    IntroductionScreen.At at =
        new IntroductionScreen.At(viewing, clock.instant(), Token.fresh().secret());
    html.page(context, "introduction/one.jte", new IntroductionScreen(mine, at, draft, problem));
  }

  private Mine mine(Context context, Viewing viewing) {
    long id = Form.id(context, "introduction");
    return database
        .read(read -> Introductions.with(read, viewing.me(), id))
        .filter(mine -> mine.hand().introduces())
        .orElseThrow(NotFoundResponse::new);
  }

  private static String draft(Mine mine, Viewing viewing) {
    return switch (mine.introduction().stage()) {
      case OFFERED -> Blurb.draft(mine.hand(), viewing.about().email());
      case ACCEPTED -> mine.introduction().blurb();
      default -> "";
    };
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
