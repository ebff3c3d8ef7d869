package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Pages;

/** A group's home: the next meeting, what to do next, who is ready. */
public final class HomePages implements Pages {
  private final GroupDoor door;
  private final Html html;
  private final List<HomeSlot> slots;

  public HomePages(GroupDoor door, Html html, List<HomeSlot> slots) {
    this.door = door;
    this.html = html;
    this.slots = slots;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}", this::show, Audience.SIGNED_IN);
  }

  private void show(Context context) {
    html.page(context, "group/home.jte", door.read(context, To.MEMBERS, this::screen));
  }

  private HomeScreen screen(DSLContext reading, Insider insider) {
    List<Membership> members = Groups.membersOf(reading, insider.membership());
    List<SeatRequest> asking =
        insider.membership().isOfficer()
            ? SeatRequests.open(reading, insider.membership())
            : List.of();
    return new HomeScreen(insider, members, asking, slots);
  }
}
