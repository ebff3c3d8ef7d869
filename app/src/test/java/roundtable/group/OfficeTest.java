package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OfficeTest {
  private final Circle circle = new Circle();

  @AfterEach
  void close() {
    circle.close();
  }

  private void makeBrunoFacilitator() {
    circle.ada().post(circle.brunosSeat("/offices"), "office", "facilitator");
  }

  @Test
  void an_officer_gives_an_office_and_it_holds_at_once() {
    assertThat(circle.bruno().get(circle.path("/invitations")).status()).isEqualTo(404);

    circle.ada().post(circle.brunosSeat("/offices"), "office", "visitor-host");

    assertThat(circle.bruno().get(circle.path("/invitations")).status()).isEqualTo(200);
  }

  @Test
  void an_office_that_has_ended_stays_in_the_history() {
    makeBrunoFacilitator();
    circle.ada().post(circle.brunosSeat("/offices/facilitator/ending"));

    assertThat(circle.bruno().get(circle.path("/invitations")).status()).isEqualTo(404);
    assertThat(circle.ada().get(circle.path("/members")).body())
        .containsPattern("Bruno Keller, facilitator, since [^,]+,[^,]+, until ");
  }

  @Test
  void the_last_facilitator_stays_one() {
    circle.ada().post(circle.adasSeat("/offices/facilitator/ending"));

    assertThat(circle.ada().get(circle.adasSeat("")).body())
        .contains("Somebody has to run the meetings")
        .contains("/offices/facilitator/ending");
  }

  @Test
  void two_facilitators_who_end_each_other_at_once_leave_one() {
    makeBrunoFacilitator();
    try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
      both.execute(() -> circle.ada().post(circle.brunosSeat("/offices/facilitator/ending")));
      both.execute(() -> circle.bruno().post(circle.adasSeat("/offices/facilitator/ending")));
    }

    boolean ada = circle.ada().get(circle.path("/settings")).status() == 200;
    boolean bruno = circle.bruno().get(circle.path("/settings")).status() == 200;
    assertThat(ada ^ bruno).isTrue();
  }

  @Test
  void a_member_without_an_office_gives_none() {
    assertThat(circle.bruno().post(circle.brunosSeat("/offices"), "office", "facilitator").status())
        .isEqualTo(404);
  }

  @Test
  void an_officer_who_is_no_facilitator_gives_and_ends_no_office() {
    circle.ada().post(circle.brunosSeat("/offices"), "office", "visitor-host");

    assertThat(circle.bruno().get(circle.brunosSeat("")).body()).doesNotContain("Give an office");
    assertThat(circle.bruno().post(circle.brunosSeat("/offices"), "office", "facilitator").status())
        .isEqualTo(404);
    assertThat(circle.bruno().post(circle.adasSeat("/offices/facilitator/ending")).status())
        .isEqualTo(404);
    assertThat(circle.bruno().get(circle.path("/members")).body())
        .doesNotContain("Bruno Keller, facilitator");
  }

  @Test
  void everyone_may_lay_down_their_own_office() {
    circle.ada().post(circle.brunosSeat("/offices"), "office", "visitor-host");
    circle.bruno().post(circle.brunosSeat("/offices/visitor-host/ending"));

    assertThat(circle.bruno().get(circle.path("/invitations")).status()).isEqualTo(404);
  }
}
