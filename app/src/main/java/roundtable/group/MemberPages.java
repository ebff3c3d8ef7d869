package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** Who is in the group, and each member's seat. No page shows a member's address. */
public final class MemberPages implements Pages {
  private final GroupDoor door;
  private final Html html;

  public MemberPages(GroupDoor door, Html html) {
    this.door = door;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/groups/{group}/members", this::members, Audience.SIGNED_IN);
    routes.get("/groups/{group}/members/{member}", this::member, Audience.SIGNED_IN);
    routes.post("/groups/{group}/members/{member}/profession", this::practise, Audience.SIGNED_IN);
  }

  private void members(Context context) {
    MembersScreen screen =
        door.read(
            context,
            To.MEMBERS,
            (reading, insider) ->
                new MembersScreen(
                    insider,
                    Groups.membersOf(reading, insider.membership()),
                    Guests.of(reading, insider.membership()),
                    Offices.history(reading, insider.membership())));
    html.page(context, "group/members.jte", screen);
  }

  private void member(Context context) {
    show(context, new Form(context));
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "group/member.jte",
        door.<MemberScreen>read(
            context,
            To.MEMBERS,
            (reading, insider) ->
                new MemberScreen(insider, seat(reading, insider, context), form)));
  }

  private void practise(Context context) {
    Form form = new Form(context);
    Profession profession = ProfessionForm.in(form);
    if (!form.good()) {
      show(context, form);
      return;
    }
    Optional<Membership> other =
        door.write(
            context, To.MEMBERS, (tx, insider) -> practise(tx, insider, context, profession));
    Notice.then(
        context,
        context.path().replaceAll("/profession$", ""),
        other
            .map(one -> "Saved. " + one.name() + " is here as " + one.profession() + " too.")
            .orElse("Saved."));
  }

  /** One's own; an officer corrects anybody's. */
  private static Optional<Membership> practise(
      DSLContext tx, Insider insider, Context context, Profession profession) {
    Membership seat = seat(tx, insider, context);
    if (seat.id() != insider.membership().id() && !insider.membership().isOfficer()) {
      throw new NotFoundResponse();
    }
    Groups.practise(tx, seat, profession);
    return ProfessionForm.sharedWith(
        Groups.membersOf(tx, seat), profession.name(), seat.personId());
  }

  /** The seat the address names, in this group. */
  static Membership seat(DSLContext reading, Insider insider, Context context) {
    long id = Form.id(context, "member");
    return Groups.membersOf(reading, insider.membership()).stream()
        .filter(member -> member.id() == id)
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }
}
