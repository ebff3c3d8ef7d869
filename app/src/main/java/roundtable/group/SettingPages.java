package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** How a group meets, and how it has met. Its officers change it. */
public final class SettingPages implements Pages {
  private final GroupDoor door;
  private final Html html;
  private final InstantSource clock;
  private final List<ProgrammeChoice> programmes;
  private final LongConsumer changed;

  /**
   * @param changed told of each group whose settings were saved, for who keeps something of them
   */
  public SettingPages(
      GroupDoor door,
      Html html,
      InstantSource clock,
      List<ProgrammeChoice> programmes,
      LongConsumer changed) {
    this.door = door;
    this.html = html;
    this.clock = clock;
    this.programmes = programmes;
    this.changed = changed;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/settings", this::ask, Audience.SIGNED_IN);
    routes.post("/groups/{group}/settings", this::change, Audience.SIGNED_IN);
  }

  private void ask(Context context) {
    show(context, new Form(context));
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    SettingScreen screen =
        door.read(
            context,
            To.OFFICERS,
            (reading, insider) ->
                new SettingScreen(
                    insider,
                    new GroupFormScreen(form, insider.group(), programmes),
                    GroupSettings.past(reading, insider.membership())));
    html.page(context, "group/settings.jte", screen);
  }

  private void change(Context context) {
    Form form = new Form(context);
    Group wanted = new GroupForm(form, programmes).wanted();
    if (!form.good()) {
      show(context, form);
      return;
    }
    String home = door.write(context, To.OFFICERS, (tx, insider) -> change(tx, insider, wanted));
    changed.accept(Form.id(context, "group"));
    Notice.then(context, home, "Saved. It holds from the next meeting you plan.");
  }

  /** A row is added only when the way of meeting changed: the history is read as a history. */
  private String change(DSLContext tx, Insider insider, Group wanted) {
    Groups.rename(tx, insider.membership(), wanted);
    if (!wanted.setting().equals(insider.group().setting())) {
      GroupSettings.set(tx, insider.me(), insider.group().id(), wanted.setting(), clock.instant());
    }
    return insider.path("");
  }
}
