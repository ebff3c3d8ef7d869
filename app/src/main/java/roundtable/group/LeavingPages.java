package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.LostRights;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** Leaving a group, or a facilitator ending somebody's membership. It holds from that moment. */
public final class LeavingPages implements Pages {
  private final GroupDoor door;
  private final Parting parting;
  private final Html html;
  private final InstantSource clock;

  /**
   * What somebody's leaving brings with it.
   *
   * @param slots what other features have to say before somebody leaves
   */
  public record Parting(Leaving leaving, LostRights lostRights, List<HomeSlot> slots) {}

  public LeavingPages(GroupDoor door, Parting parting, Html html, InstantSource clock) {
    this.door = door;
    this.parting = parting;
    this.html = html;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/members/{member}/leaving", this::ask, Audience.SIGNED_IN);
    routes.post("/groups/{group}/members/{member}/leaving", this::leave, Audience.SIGNED_IN);
  }

  private void ask(Context context) {
    LeavingScreen screen =
        door.read(
            context,
            To.MEMBERS,
            (reading, insider) ->
                new LeavingScreen(insider, seat(reading, insider, context), parting.slots()));
    html.page(context, "group/leaving.jte", screen);
  }

  private record Left(LeavingScreen seat, Optional<Refusal> refusal) {}

  private void leave(Context context) {
    Left left =
        door.write(
            context,
            To.MEMBERS,
            (tx, insider) -> {
              Membership seat = seat(tx, insider, context);
              return new Left(
                  new LeavingScreen(insider, seat, parting.slots()),
                  leave(tx, insider, seat, context));
            });
    Membership who = left.seat().member();
    if (left.refusal().isPresent()) {
      Notice.then(context, context.path(), left.refusal().get().reason());
      return;
    }
    parting.lostRights().endStreamsOf(who.personId());
    if (left.seat().own()) {
      Notice.then(context, "/", "You have left " + left.seat().insider().group().name() + ".");
    } else {
      Notice.then(
          context, left.seat().insider().path("/members"), who.name() + " is no longer a member.");
    }
  }

  private Optional<Refusal> leave(
      DSLContext tx, Insider insider, Membership seat, Context context) {
    return seat.id() == insider.membership().id()
        ? parting.leaving().leave(tx, insider, Farewell.in(context), clock.instant())
        : parting.leaving().leave(tx, seat, clock.instant());
  }

  /** One's own seat; for a facilitator, anybody's. */
  private static Membership seat(DSLContext reading, Insider insider, Context context) {
    Membership seat = MemberPages.seat(reading, insider, context);
    boolean own = seat.id() == insider.membership().id();
    if (!own && !insider.membership().offices().contains(Office.FACILITATOR)) {
      throw new NotFoundResponse();
    }
    return seat;
  }
}
