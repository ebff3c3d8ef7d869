package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Months that swing together, and newcomers who warm up. */
class SwingTest {
  private static final Present PRESENT = new Present(2, 4, 0, Told.TERMS);

  @Test
  void steady_months_and_bursty_months_are_told_apart() {
    Swing steady = new Swing();
    Swing bursty = new Swing();
    for (int month = 0; month < 24; month++) {
      steady.add(10, 20);
      bursty.add(month % 6 == 0 ? 50 : 2, 20);
    }

    assertThat(steady.seen(24).phi()).isLessThan(.05);
    assertThat(bursty.seen(24).phi()).isGreaterThan(.9);
    assertThat(bursty.seen(24).dispersion(240)).isGreaterThan(9);
  }

  @Test
  void after_bursty_months_less_is_sure() {
    Estimate steady = groupLeads(new Swing.Seen(0, 8));
    Estimate bursty = groupLeads(new Swing.Seen(1, 8));

    assertThat(bursty.high() / bursty.low()).isGreaterThan(1.5 * steady.high() / steady.low());
  }

  private static Estimate groupLeads(Swing.Seen swing) {
    Known.Leads[] others = new Known.Leads[19];
    Arrays.fill(others, new Known.Leads(3, 8));
    Known known =
        new Known(
            new Known.Leads(3, 8),
            others,
            new Known.Resolved(0, 0),
            Known.Sales.of(new double[0]),
            swing);
    return new Posterior(known, PRESENT).groupLeads().estimate();
  }

  @Test
  void a_newcomer_may_still_be_warming_up() {
    Standing newcomer = new Standing(true, 0, 0, List.of());

    assertThat(worth(Told.of(6).others(19, 5).standing(newcomer)))
        .isGreaterThan(1.05 * worth(Told.of(6).others(19, 5)));
  }

  @Test
  void leads_that_come_later_say_that_newcomers_warm_up_slowly() {
    Standing newcomer = new Standing(true, 0, 0, List.of());
    Told early = Told.of(12).standing(newcomer);
    Told late = Told.of(12).standing(newcomer);
    for (int lead = 0; lead < 6; lead++) {
      early.lead(Lead.open(lead));
      late.lead(Lead.open(6 + lead));
    }

    assertThat(worth(late)).isGreaterThan(worth(early));
  }

  private static double worth(Told told) {
    return told.assessed().looks().getLast().worth();
  }
}
