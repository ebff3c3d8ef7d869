package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.Caller;
import roundtable.testing.Mails;

class LeavingTest {
  private final Circle circle = new Circle();

  @AfterEach
  void close() {
    circle.close();
  }

  @Test
  void who_leaves_is_outside_at_once() {
    circle.bruno().post(circle.brunosSeat("/leaving"));

    assertThat(circle.bruno().get(circle.path("")).status()).isEqualTo(404);
    assertThat(circle.bruno().get("/").body()).contains("You have left Tuesday Table");
    assertThat(circle.ada().get(circle.path("/members")).body()).doesNotContain("Bruno");
  }

  @Test
  void the_only_facilitator_passes_the_office_on_before_leaving() {
    circle.ada().post(circle.adasSeat("/leaving"));
    assertThat(circle.ada().get(circle.path("")).status()).isEqualTo(200);

    circle.ada().post(circle.brunosSeat("/offices"), "office", "facilitator");
    circle.ada().post(circle.adasSeat("/leaving"));
    assertThat(circle.ada().get(circle.path("")).status()).isEqualTo(404);
  }

  @Test
  void a_facilitator_ends_a_membership_and_a_member_nobody_elses() {
    assertThat(circle.bruno().post(circle.adasSeat("/leaving")).status()).isEqualTo(404);

    circle.ada().post(circle.brunosSeat("/leaving"));

    assertThat(circle.bruno().get(circle.path("")).status()).isEqualTo(404);
  }

  @Test
  void the_members_read_the_note_and_nobody_hears_of_the_page_before() {
    String page = circle.bruno().get(circle.brunosSeat("/leaving")).body();
    assertThat(page).contains("Nobody is told that you opened this page");
    assertThat(Mails.to(circle.house(), "ada@example.org")).noneMatch(it -> it.contains("Bruno"));

    circle
        .bruno()
        .post(circle.brunosSeat("/leaving"), "tell", "yes", "note", "My calendar has changed.");

    assertThat(Mails.newest(circle.house(), "ada@example.org"))
        .contains("Bruno Keller gave up the seat in Tuesday Table")
        .contains("My calendar has changed.");
  }

  @Test
  void without_a_note_nobody_is_written_to() {
    int before = Mails.to(circle.house(), "ada@example.org").size();

    circle.bruno().post(circle.brunosSeat("/leaving"), "note", "Not to be sent");

    assertThat(Mails.to(circle.house(), "ada@example.org")).hasSize(before);
  }

  @Test
  void a_guest_sees_when_they_meet_and_nothing_else() {
    circle.bruno().post(circle.brunosSeat("/leaving"), "guest", "yes");
    Caller guest = circle.bruno();

    assertThat(guest.get("/").body()).contains("Where you are a guest");
    assertThat(guest.get(circle.path("/guest")).body()).contains("You are a guest here");
    assertThat(guest.get(circle.path("/next-meeting")).body()).contains("No meeting is planned");
    assertThat(guest.get(circle.path("")).status()).isEqualTo(404);
    assertThat(guest.get(circle.path("/members")).status()).isEqualTo(404);
    assertThat(circle.ada().get(circle.path("/members")).body()).contains("Guests", "Bruno");
    assertThat(circle.ada().get(circle.path("/guest")).status()).isEqualTo(404);

    guest.post(circle.path("/guest/ending"));
    assertThat(guest.get(circle.path("/guest")).status()).isEqualTo(404);
  }

  @Test
  void an_officer_ends_a_guests_welcome() {
    circle.bruno().post(circle.brunosSeat("/leaving"), "guest", "yes");

    assertThat(circle.bruno().post(circle.path("/guests/1/ending")).status()).isEqualTo(404);
    circle.ada().post(circle.path("/guests/1/ending"));

    assertThat(circle.bruno().get(circle.path("/guest")).status()).isEqualTo(404);
  }
}
