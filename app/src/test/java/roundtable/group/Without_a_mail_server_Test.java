package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import roundtable.access.SetUpLinks;
import roundtable.testing.Caller;
import roundtable.testing.House;

/** What pages say of a mail, with a mail server and without. */
class Without_a_mail_server_Test {
  private static final String INVITED = "nina@example.org";

  private static String afterInviting(Circle circle, Caller officer) {
    String page = circle.path("/invitations");
    officer.post(page, "emails", INVITED);
    return officer.get(page).body();
  }

  private static String codePage(House house) {
    Caller stranger = house.stranger();
    stranger.post("/sign-in", "email", INVITED);
    return stranger.get("/sign-in/code").body();
  }

  private static void runs(House house, Caller ada) {
    String link =
        house.database().write(tx -> SetUpLinks.print(tx, house.clock().instant())).orElseThrow();
    ada.post(link, "name", "Ada Brandt", "email", "ada@example.org");
  }

  @Test
  void an_invitation_is_said_to_be_mailed_where_it_is() {
    try (Circle circle = new Circle(House.withMailServer())) {
      assertThat(afterInviting(circle, circle.ada()))
          .contains("1 invitation is on the way.", "Send the invitations")
          .doesNotContain("mail server", "outbox");
    }
  }

  @Test
  void an_officer_is_told_that_an_invitation_lies_with_whoever_runs_the_server() {
    try (Circle circle = new Circle()) {
      assertThat(afterInviting(circle, circle.ada()))
          .contains(
              "1 invitation is written, not mailed.", "Whoever runs this server finds the words")
          .doesNotContain("on the way", "/outbox");
    }
  }

  @Test
  void whoever_runs_the_server_is_led_to_their_outbox() {
    try (Circle circle = new Circle()) {
      runs(circle.house(), circle.ada());

      assertThat(afterInviting(circle, circle.ada()))
          .contains("You find the words in your outbox.", "href=\"/outbox\"");
    }
  }

  @Test
  void nobody_is_sent_to_look_for_a_code_that_was_not_mailed() {
    try (House with = House.withMailServer();
        House without = House.open()) {
      assertThat(codePage(with)).contains("Sent to " + INVITED, "Look in the spam folder");
      assertThat(codePage(without))
          .contains("It was not mailed", "in the outbox and on the console")
          .doesNotContain("Sent to", "spam");
    }
  }

  @Test
  void the_answer_to_whoever_asked_for_a_seat_is_not_said_to_be_mailed() {
    try (Circle circle = new Circle()) {
      circle.ada().post(circle.path("/invitation-link"));
      String page = circle.ada().get(circle.path("/invitations")).body();
      String link = page.replaceAll("(?s).*value=\"[^\"]*(/invitations/[\\w-]{20,})\".*", "$1");
      Caller nina = circle.house().signedIn(INVITED, "");
      nina.post(link, "name", "Nina", "profession", "Roofer", "business", "Lehmann");
      assertThat(nina.get("/groups").body()).contains("Look here again later");

      String asking = circle.ada().get(circle.path("/invitations")).body();
      String request = asking.replaceAll("(?s).*action=\"([^\"]*/seat)\".*", "$1");
      circle.ada().post(request);

      assertThat(circle.ada().get(circle.path("/invitations")).body())
          .contains("Seated. Nothing was mailed")
          .doesNotContain("They get a mail");
    }
  }
}
