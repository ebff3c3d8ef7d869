package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Mails;

class InvitationTest {
  private static final String NINA = "nina@example.org";

  private final Circle circle = new Circle();

  @AfterEach
  void close() {
    circle.close();
  }

  private String mailed() {
    circle.ada().post(circle.path("/invitations"), "emails", NINA);
    return Mails.link(circle.house(), NINA);
  }

  private String linked() {
    circle.ada().post(circle.path("/invitation-link"));
    return found("/invitations/[\\w-]{20,}", circle.ada().get(circle.path("/invitations")).body());
  }

  private static Caller.Answer accept(Caller who, String link) {
    return who.post(link, "name", "Nina Lehmann", "profession", "Roofer ", "business", "Lehmann");
  }

  private Caller nina() {
    return circle.house().signedIn(NINA, "");
  }

  private String request() {
    String page = circle.ada().get(circle.path("/invitations")).body();
    return found("/groups/\\d+/seat-requests/\\d+", page);
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
    return matcher.group();
  }

  @Test
  void a_mailed_invitation_seats_the_one_it_was_sent_to() {
    String link = mailed();
    Caller nina = nina();

    assertThat(accept(nina, link).location()).isEqualTo(circle.path(""));
    assertThat(nina.get(circle.path("/members")).body()).contains("Nina Lehmann");
  }

  @Test
  void a_mailed_invitation_seats_nobody_else_and_nobody_twice() {
    String link = mailed();

    accept(circle.eve(), link);
    assertThat(circle.eve().get(circle.path("")).status()).isEqualTo(404);

    accept(nina(), link);
    assertThat(circle.house().stranger().get(link).status()).isEqualTo(410);
  }

  @Test
  void whoever_comes_by_the_link_waits_for_an_officers_yes() {
    Caller nina = nina();
    accept(nina, linked());
    assertThat(nina.get(circle.path("")).status()).isEqualTo(404);
    assertThat(Mails.newest(circle.house(), "ada@example.org")).contains("Nina Lehmann");

    circle.ada().post(request() + "/seat");

    assertThat(nina.get(circle.path("")).status()).isEqualTo(200);
    assertThat(Mails.newest(circle.house(), NINA)).contains("gave you a seat");
  }

  @Test
  void an_officer_may_say_no_and_the_second_answer_finds_nothing() {
    Caller nina = nina();
    accept(nina, linked());
    String request = request();

    circle.ada().post(request + "/refusal");

    assertThat(circle.ada().post(request + "/seat").status()).isEqualTo(404);
    assertThat(nina.get(circle.path("")).status()).isEqualTo(404);
  }

  @Test
  void a_profession_that_is_taken_is_told_and_not_forbidden() {
    accept(nina(), linked());

    assertThat(circle.ada().get(circle.path("/invitations")).body())
        .contains("Bruno Keller is here as Roofer already");
  }

  @Test
  void a_withdrawn_invitation_and_an_old_one_are_used_up() {
    String link = mailed();
    String page = circle.ada().get(circle.path("/invitations")).body();
    circle.ada().post(found("/groups/\\d+/invitations/\\d+/withdrawal", page));
    assertThat(circle.house().stranger().get(link).status()).isEqualTo(410);

    String other = mailed();
    circle.house().clock().pass(Duration.ofDays(15));
    assertThat(circle.house().stranger().get(other).status()).isEqualTo(410);
  }

  @Test
  void a_new_link_ends_the_old_one() {
    String old = linked();
    linked();

    assertThat(circle.house().stranger().get(old).status()).isEqualTo(410);
  }

  @Test
  void opening_a_link_changes_nothing() {
    String link = mailed();
    Caller nina = nina();

    nina.get(link);

    assertThat(nina.get(circle.path("")).status()).isEqualTo(404);
  }

  @Test
  void members_without_an_office_and_strangers_cannot_invite() {
    for (Caller caller : new Caller[] {circle.bruno(), circle.eve()}) {
      Caller.Answer foreign = caller.post(circle.path("/invitations"), "emails", NINA);
      Caller.Answer missing = caller.post("/groups/999999/invitations", "emails", NINA);

      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.body()).isEqualTo(missing.body());
    }
    assertThat(Mails.to(circle.house(), NINA)).isEmpty();
  }

  @Test
  void an_address_that_cannot_be_one_is_named_and_nothing_is_sent() {
    Caller.Answer answer =
        circle.ada().post(circle.path("/invitations"), "emails", NINA + "\nnot-an-address");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("not-an-address");
    assertThat(Mails.to(circle.house(), NINA)).isEmpty();
  }

  @Test
  void a_group_mails_two_hundred_invitations_a_day_and_no_more() {
    for (int batch = 0; batch < 4; batch++) {
      assertThat(invite(batch * 50, 50).status()).isEqualTo(303);
    }
    Caller.Answer more = invite(200, 1);
    assertThat(more.status()).isEqualTo(422);
    assertThat(more.body()).contains("200 invitations a day");

    circle.house().clock().pass(Duration.ofHours(25));
    assertThat(invite(200, 1).status()).isEqualTo(303);
  }

  private Caller.Answer invite(int from, int count) {
    String emails =
        IntStream.range(from, from + count)
            .mapToObj(i -> "guest" + i + "@example.org")
            .collect(Collectors.joining("\n"));
    return circle.ada().post(circle.path("/invitations"), "emails", emails);
  }

  @Test
  void a_seat_asked_for_twice_is_told_to_the_officers_once() {
    Caller nina = nina();
    String link = linked();
    accept(nina, link);
    accept(nina, link);
    assertThat(Mails.to(circle.house(), "ada@example.org")).hasSize(1);
  }
}
