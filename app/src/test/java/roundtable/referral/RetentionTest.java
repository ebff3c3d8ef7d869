package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roundtable.referral.Retention.State;
import roundtable.referral.Step.Kind;

class RetentionTest {
  /** Gaps of 40, 60 and 50 days: the client's own is 50. */
  private static final List<LocalDate> REGULAR =
      days("2026-01-01", "2026-02-10", "2026-04-11", "2026-05-31");

  @Test
  void one_invoice_says_nothing_about_silence() {
    assertThat(at(days("2020-01-01"), "2026-06-01").state()).isEqualTo(State.TOO_EARLY);
    assertThat(at(days("2020-01-01", "2020-01-01"), "2026-06-01").state())
        .isEqualTo(State.TOO_EARLY);
  }

  @Test
  void a_client_is_gone_after_three_times_its_own_gap_and_not_a_day_sooner() {
    assertThat(at(REGULAR, "2026-10-28").state()).isEqualTo(State.STAYS);
    assertThat(at(REGULAR, "2026-10-28").gapDays()).isEqualTo(50);
    assertThat(at(REGULAR, "2026-10-29").state()).isEqualTo(State.SILENT);
    assertThat(at(REGULAR, "2026-10-29").on()).isEqualTo("2026-10-28");
  }

  @Test
  void the_order_of_the_rows_does_not_matter() {
    assertThat(at(REGULAR.reversed(), "2026-10-29")).isEqualTo(at(REGULAR, "2026-10-29"));
  }

  @Test
  void a_gap_under_thirty_days_counts_as_thirty() {
    List<LocalDate> weekly = days("2026-01-01", "2026-01-08", "2026-01-15");

    assertThat(at(weekly, "2026-04-15").state()).isEqualTo(State.STAYS);
    assertThat(at(weekly, "2026-04-16").state()).isEqualTo(State.SILENT);
  }

  @Test
  void what_the_receiver_says_stands_above_silence() {
    assertThat(at(REGULAR, "2026-10-29", step(Kind.STAYS, "", "2026-10-20")).state())
        .isEqualTo(State.STAYS);
    assertThat(at(REGULAR, "2026-06-15", step(Kind.GONE, "2026-06-10", "2026-06-15")).on())
        .isEqualTo("2026-06-10");
  }

  @Test
  void an_invoice_after_they_went_brings_them_back() {
    Retention back = at(REGULAR, "2026-06-15", step(Kind.GONE, "2026-05-01", "2026-05-02"));

    assertThat(back.state()).isEqualTo(State.STAYS);
  }

  private static Retention at(List<LocalDate> invoices, String today, Step... said) {
    return Retention.of(invoices, List.of(said), LocalDate.parse(today));
  }

  private static Step step(Kind kind, String detail, String on) {
    return new Step(
        1, Step.What.of(kind, detail), Side.RECEIVER, Instant.parse(on + "T12:00:00Z"), false);
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }
}
