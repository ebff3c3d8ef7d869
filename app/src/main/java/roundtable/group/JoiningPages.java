package roundtable.group;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.access.PersonName;
import roundtable.access.Persons;
import roundtable.database.Database;
import roundtable.group.Inviting.Answer;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Mailing;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** Whoever opens an invitation: sees the group's name, signs in, says what they do. */
public final class JoiningPages implements Pages {
  private final Database database;
  private final Inviting inviting;
  private final Html html;

  public JoiningPages(Database database, Inviting inviting, Html html) {
    this.database = database;
    this.inviting = inviting;
    this.html = html;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/invitations/{secret}", this::ask, Audience.LINK);
    routes.post("/invitations/{secret}", this::accept, Audience.LINK);
  }

  private void ask(Context context) {
    show(context, new Form(context), invitation(context));
  }

  private void show(Context context, Form form, Optional<Invitation> invitation) {
    if (invitation.isEmpty()) {
      context.status(HttpStatus.GONE);
      html.page(context, "group/used-up.jte", "");
      return;
    }
    context.status(form.good() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    Optional<Person> me = Gate.maybeSignedIn(context);
    html.page(
        context,
        "group/join.jte",
        new JoinScreen(form, invitation.get(), context.pathParam("secret"), me));
  }

  private void accept(Context context) {
    Person me = Gate.maybeSignedIn(context).orElseThrow(NotFoundResponse::new);
    Optional<Invitation> invitation = invitation(context);
    Form form = new Form(context);
    String name = PersonName.in(form);
    Profession profession = ProfessionForm.in(form);
    if (!form.good() || invitation.isEmpty()) {
      show(context, form, invitation);
      return;
    }
    Answer answer = database.write(tx -> accept(tx, me, name, invitation.get(), profession));
    tell(context, answer, invitation.get());
  }

  private Answer accept(
      DSLContext tx, Person me, String name, Invitation invitation, Profession profession) {
    Persons.rename(tx, me, name);
    Person named = new Person(me.id(), me.email(), name);
    return inviting.accept(tx, named, invitation, profession);
  }

  private static void tell(Context context, Answer answer, Invitation invitation) {
    switch (answer) {
      case SEATED ->
          Notice.then(
              context,
              "/groups/" + invitation.groupId(),
              "Welcome. You have a seat in " + invitation.groupName() + ".");
      case ASKED ->
          Notice.then(
              context,
              "/",
              "An officer of "
                  + invitation.groupName()
                  + " answers. "
                  + (Mailing.of(context).leaves() ? "We mail you." : "The answer stands here."));
      case NOT_YOURS ->
          Notice.then(
              context,
              context.path(),
              "This invitation went to another address. Sign in with that one.");
    }
  }

  private Optional<Invitation> invitation(Context context) {
    String secret = context.pathParam("secret");
    return database.read(reading -> inviting.withSecret(reading, secret));
  }
}
