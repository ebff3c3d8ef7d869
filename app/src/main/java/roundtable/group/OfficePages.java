package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.Optional;
import roundtable.access.LostRights;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Notice;
import roundtable.web.Pages;

/**
 * Offices given and ended, by facilitators: an office that could make its holder facilitator would
 * be that office. Everyone may lay down their own. Who loses one loses what it let them do at once.
 */
public final class OfficePages implements Pages {
  private final GroupDoor door;
  private final LostRights lostRights;
  private final InstantSource clock;

  public OfficePages(GroupDoor door, LostRights lostRights, InstantSource clock) {
    this.door = door;
    this.lostRights = lostRights;
    this.clock = clock;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    String offices = "/groups/{group}/members/{member}/offices";
    routes.post(offices, this::give, Audience.SIGNED_IN);
    routes.post(offices + "/{office}/ending", this::end, Audience.SIGNED_IN);
  }

  private void give(Context context) {
    Office office = office(new Form(context).text("office"));
    Membership holder =
        door.write(
            context,
            To.OFFICERS,
            (tx, insider) -> {
              Membership seat = MemberPages.seat(tx, insider, context);
              if (!insider.membership().isFacilitator()) {
                throw new NotFoundResponse();
              }
              Offices.give(tx, office, seat.id(), insider.me(), clock.instant());
              return seat;
            });
    Notice.then(context, back(context), holder.name() + " is " + office.words() + " now.");
  }

  private record Ended(Membership holder, Optional<Refusal> refusal) {}

  private void end(Context context) {
    Office office = office(context.pathParam("office"));
    Ended ended =
        door.write(
            context,
            To.OFFICERS,
            (tx, insider) -> {
              Membership seat = MemberPages.seat(tx, insider, context);
              if (!mayEnd(insider.membership(), seat)) {
                throw new NotFoundResponse();
              }
              return new Ended(seat, Offices.end(tx, office, seat, clock.instant()));
            });
    lostRights.endStreamsOf(ended.holder().personId());
    String done = ended.holder().name() + " is no longer " + office.words() + ".";
    Notice.then(context, back(context), ended.refusal().map(Refusal::reason).orElse(done));
  }

  private static boolean mayEnd(Membership by, Membership holder) {
    return by.isFacilitator() || by.id() == holder.id();
  }

  private static Office office(String named) {
    return Office.named(named).orElseThrow(NotFoundResponse::new);
  }

  private static String back(Context context) {
    return context.path().replaceAll("/offices.*$", "");
  }
}
