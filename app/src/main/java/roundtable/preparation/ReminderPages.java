package roundtable.preparation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import roundtable.access.Gate;
import roundtable.database.Database;
import roundtable.meeting.Meetings;
import roundtable.meeting.Meetings.Open;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Mailing;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** An officer reminds those who are not ready. */
public final class ReminderPages implements Pages {
  private final Database database;
  private final Reminders reminders;

  public ReminderPages(Database database, Reminders reminders) {
    this.database = database;
    this.reminders = reminders;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/meetings/{id}/reminders", this::remind, Audience.SIGNED_IN);
  }

  private void remind(Context context) {
    Open open =
        database
            .read(tx -> Meetings.runBy(tx, Gate.signedIn(context), Form.id(context, "id")))
            .orElseThrow(NotFoundResponse::new);
    int sent = reminders.sendByHand(open);
    Notice.then(
        context, "/groups/" + open.meeting().groupId() + "/preparation", told(context, sent));
  }

  private static String told(Context context, int sent) {
    Mailing mailing = Mailing.of(context);
    return switch (sent) {
      case 0 -> "Whoever is not ready has had your reminder already. They get one more on the day.";
      case 1 -> mailing.sent("1 reminder is");
      default -> mailing.sent(sent + " reminders are");
    };
  }
}
