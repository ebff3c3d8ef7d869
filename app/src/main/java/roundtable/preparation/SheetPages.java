package roundtable.preparation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.function.Function;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;

/** One's own sheet, behind signing in or behind a personal link. */
final class SheetPages implements Pages {
  private final Preparation preparation;
  private final PreparationLinks links;
  private final Database database;
  private final Html html;

  SheetPages(Preparation preparation, PreparationLinks links, Database database, Html html) {
    this.preparation = preparation;
    this.links = links;
    this.database = database;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    add(routes, "/meetings/{id}/sheet", this::signedIn, Audience.SIGNED_IN);
    add(routes, "/prepare/{token}", this::byLink, Audience.LINK);
  }

  private void add(
      RoutesConfig routes, String path, Function<Context, Preparing> door, Audience audience) {
    routes.get(path, context -> show(context, door.apply(context)), audience);
    routes.post(path, context -> save(context, door.apply(context)), audience);
    routes.get(
        path + "/suggestions/{slot}", context -> suggest(context, door.apply(context)), audience);
  }

  private Preparing signedIn(Context context) {
    return database
        .read(tx -> Preparing.signedIn(tx, Gate.signedIn(context), Form.id(context, "id")))
        .orElseThrow(NotFoundResponse::new);
  }

  private Preparing byLink(Context context) {
    return database
        .read(tx -> links.open(tx, context.pathParam("token")))
        .orElseThrow(NotFoundResponse::new);
  }

  private void show(Context context, Preparing preparing) {
    String template = preparing.classic() ? "preparation/ask.jte" : "preparation/sheet.jte";
    SheetScreen screen = preparation.screen(preparing);
    html.page(context, template, context.queryParam("saved") == null ? screen : screen.justSaved());
  }

  private void save(Context context, Preparing preparing) {
    preparation.save(preparing, SheetForm.of(context));
    if (context.header("HX-Request") == null) {
      context.redirect(preparing.address() + "?saved=yes#save", HttpStatus.SEE_OTHER);
    } else if ("coach".equals(context.header("HX-Target"))) {
      html.fragment(context, "preparation/coach.jte", preparation.screen(preparing));
    } else {
      html.fragment(context, "preparation/form.jte", preparation.screen(preparing).justSaved());
    }
  }

  private void suggest(Context context, Preparing preparing) {
    SheetLine.Slot slot =
        SheetForm.slot(context.pathParam("slot"), preparing.meeting().turns().programme())
            .orElseThrow(NotFoundResponse::new);
    String typed = new Form(context).text(slot.name());
    html.fragment(
        context,
        "preparation/suggest.jte",
        new Suggested(slot.name(), preparation.like(preparing, typed)));
  }
}
