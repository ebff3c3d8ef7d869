package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.group.GroupDoor.To;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Mailing;
import roundtable.web.Notice;
import roundtable.web.Pages;
import roundtable.web.SiteAddress;

/** An officer invites: by a link, by its QR code, by mail; and answers those who ask for a seat. */
public final class InvitationPages implements Pages {
  private static final String TOO_MANY =
      "A group can mail "
          + Inviting.MOST_A_DAY
          + " invitations a day. Wait until tomorrow, or pass the link on yourself.";

  private final GroupDoor door;
  private final Inviting inviting;
  private final Html html;
  private final SiteAddress site;

  public InvitationPages(GroupDoor door, Inviting inviting, Html html, SiteAddress site) {
    this.door = door;
    this.inviting = inviting;
    this.html = html;
    this.site = site;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    String group = "/groups/{group}";
    routes.get(group + "/invitations", this::ask, Audience.SIGNED_IN);
    routes.post(group + "/invitations", this::mail, Audience.SIGNED_IN);
    routes.post(group + "/invitation-link", this::renew, Audience.SIGNED_IN);
    routes.post(group + "/invitations/{invitation}/withdrawal", this::withdraw, Audience.SIGNED_IN);
    routes.post(group + "/seat-requests/{request}/seat", this::seat, Audience.SIGNED_IN);
    routes.post(group + "/seat-requests/{request}/refusal", this::refuse, Audience.SIGNED_IN);
  }

  private void ask(Context context) {
    show(context, new Form(context));
  }

  private void show(Context context, Form form) {
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "group/invitations.jte",
        door.<InvitationsScreen>read(
            context,
            To.OFFICERS,
            (reading, insider) ->
                new InvitationsScreen(
                    insider,
                    form,
                    inviting.open(reading, insider),
                    SeatRequests.open(reading, insider.membership()),
                    Groups.membersOf(reading, insider.membership()),
                    site.link(context, "/invitations/"))));
  }

  private void mail(Context context) {
    Form form = new Form(context);
    Addresses addresses = Addresses.in(form.text("emails"));
    addresses.problem().ifPresent(sentence -> form.problem("emails", sentence));
    if (!form.good()) {
      show(context, form);
      return;
    }
    Optional<List<String>> written =
        door.write(context, To.OFFICERS, (tx, insider) -> mail(tx, insider, addresses.good()));
    if (written.isPresent()) {
      Notice.then(context, context.path(), written(context, written.get(), addresses.good()));
    } else {
      form.problem("emails", TOO_MANY);
      show(context, form);
    }
  }

  private Optional<List<String>> mail(DSLContext tx, Insider officer, List<String> addresses) {
    return inviting.tooMany(tx, officer, addresses.size())
        ? Optional.empty()
        : Optional.of(inviting.mail(tx, officer, addresses));
  }

  private static String written(Context context, List<String> written, List<String> asked) {
    String sent = written.size() == 1 ? "1 invitation is" : written.size() + " invitations are";
    int members = asked.size() - written.size();
    String already = members == 0 ? "" : " " + members + " of these addresses hold a seat already.";
    return Mailing.of(context).sent(sent) + already;
  }

  private void renew(Context context) {
    done(
        context,
        "/invitation-link$",
        "This link works for 14 days. An earlier one no longer does.",
        door.write(context, To.OFFICERS, inviting::renewLink));
  }

  private void withdraw(Context context) {
    long id = Form.id(context, "invitation");
    done(
        context,
        "/invitations/.*$",
        "Withdrawn. That link no longer works.",
        door.write(context, To.OFFICERS, (tx, insider) -> inviting.withdraw(tx, insider, id)));
  }

  private void seat(Context context) {
    long id = Form.id(context, "request");
    done(
        context,
        "/seat-requests/.*$",
        "Seated. " + Mailing.of(context).or("They get a mail about it."),
        door.write(context, To.OFFICERS, (tx, insider) -> inviting.seat(tx, insider, id)));
  }

  private void refuse(Context context) {
    long id = Form.id(context, "request");
    done(
        context,
        "/seat-requests/.*$",
        "Answered. " + Mailing.of(context).or("They get a short, polite mail."),
        door.write(context, To.OFFICERS, (tx, insider) -> inviting.refuse(tx, insider, id)));
  }

  private static void done(Context context, String ownPath, String sentence, boolean done) {
    if (!done) {
      throw new NotFoundResponse();
    }
    Notice.then(context, context.path().replaceAll(ownPath, "/invitations"), sentence);
  }
}
