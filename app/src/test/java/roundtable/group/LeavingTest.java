package roundtable.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
}
