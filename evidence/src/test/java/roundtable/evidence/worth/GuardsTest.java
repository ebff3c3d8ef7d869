package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.evidence.simulation.Plan;
import roundtable.evidence.simulation.Simulation;
import roundtable.evidence.simulation.World;

/** What holds of every membership, whatever happened in it. */
class GuardsTest {
  @Property(tries = 120)
  void nobody_is_told_to_leave_before_month_six_or_to_stay_before_month_three(
      @ForAll World world, @ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int breakEven) {
    Ledger ledger = Simulation.group(world, Plan.toMeasure(12, 14, breakEven), seed).ledger(0);
    List<Verdict> verdicts = Worth.verdicts(ledger, Worth.looks(ledger));
    int hold = ledger.standing().newcomer() ? 12 : 6;

    assertThat(verdicts.subList(0, hold - 1)).noneMatch(Verdict.Leave.class::isInstance);
    assertThat(verdicts.subList(0, 2)).noneMatch(Verdict.Stay.class::isInstance);
  }

  @Property(tries = 60)
  void a_verdict_today_is_the_verdict_of_the_last_look(@ForAll World world, @ForAll long seed) {
    Ledger ledger = Simulation.group(world, Plan.toMeasure(8, 12, 4), seed).ledger(0);
    Verdict last = Worth.verdicts(ledger, Worth.looks(ledger)).getLast();

    assertThat(Worth.of(ledger).verdict()).hasSameClassAs(last);
  }

  @Property(tries = 7 * 25, generation = GenerationMode.EXHAUSTIVE)
  void one_more_won_lead_never_makes_it_worth_less(
      @ForAll @IntRange(max = 6) int leads, @ForAll @IntRange(max = 24) int every) {
    Told less = Told.of(12).others(9, every + 1);
    Told more = Told.of(12).others(9, every + 1);
    for (int month = 0; month < leads; month++) {
      less.sales(2_000, month);
      more.sales(2_000, month);
    }

    assertThat(worth(more.sales(2_000, 7))).isGreaterThan(worth(less));
  }

  @Property(tries = 12, generation = GenerationMode.EXHAUSTIVE)
  void an_open_lead_never_makes_it_worth_less(@ForAll @IntRange(max = 11) int month) {
    double before = worth(Told.of(12).others(9, 5).sales(2_000, 3));
    double after = worth(Told.of(12).others(9, 5).sales(2_000, 3).lead(Lead.open(month)));

    assertThat(after).isGreaterThan(before);
  }

  @Property(tries = 60)
  void the_currency_does_not_matter(@ForAll @DoubleRange(min = .01, max = 1_000) double rate) {
    Assessment here = Told.of(9).others(9, 5).sales(1_700, 3, 6).assessed();
    Assessment there =
        Told.of(9)
            .others(9, 5)
            .sales(1_700 * rate, 3, 6)
            .terms(new Terms(50 * rate, 20 * rate, 2_000 * rate))
            .assessed();

    assertThat(there.looks().getLast().worth())
        .isEqualTo(here.looks().getLast().worth(), within(1e-6));
    assertThat(there.figures().fromLeads().likely() / rate)
        .isEqualTo(here.figures().fromLeads().likely(), within(.01));
    assertThat(there.regret().stay() / rate).isEqualTo(here.regret().stay(), within(.01));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 1_000})
  void about_so_many_more_months_at_this_rate_settle_it(int every) {
    for (int own : new int[] {1, 2, 5, 1_000}) {
      Verdict verdict = steady(10, every, own).assessed().verdict();
      if (verdict instanceof Verdict.TooEarly early && early.moreMonths().isPresent()) {
        int later = 10 * (1 + Math.ceilDiv(early.moreMonths().getAsInt(), 10));
        assertThat(steady(later, every, own).verdicts().subList(10, later))
            .anyMatch(then -> !(then instanceof Verdict.TooEarly));
      }
    }
  }

  private static Told steady(int months, int every, int own) {
    Told told = Told.of(months).others(19, every);
    for (int month = own - 1; month < months; month += own) {
      told.lead(Lead.open(month));
    }
    return told;
  }

  @Test
  void at_break_even_the_second_line_speaks_up_at_most_once_in_twenty_at_any_look() {
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(11);
    Present present = new Present(2, 4, 0, Told.TERMS);
    int memberships = 1_500;
    int wrong = 0;
    for (int one = 0; one < memberships; one++) {
      wrong += speaksUp(present, random) ? 1 : 0;
    }

    assertThat(100.0 * wrong / memberships).isBetween(.5, 5.0);
  }

  private static boolean speaksUp(Present present, UniformRandomProvider random) {
    SharedStateDiscreteSampler month = PoissonSampler.of(random, present.breakEven());
    double leads = 0;
    for (int look = 1; look <= 60; look++) {
      leads += month.sample();
      Known.Leads own = new Known.Leads(leads, look);
      Known known =
          new Known(
              own,
              new Known.Leads[0],
              new Known.Resolved(0, 0),
              Known.Sales.of(new double[0]),
              new Swing.Seen(0, look));
      if (SecondLine.of(List.of(known), present).ownTooFew()) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_change_of_cadence_is_reckoned_by_meetings_and_costs_by_today() {
    List<Month> months = new ArrayList<>();
    for (int month = 0; month < 24; month++) {
      months.add(month < 12 ? new Month(4, 10, 0, 0) : new Month(2, 5, 0, 0));
    }
    List<Lead> leads = new ArrayList<>();
    for (int month = 0; month < 12; month++) {
      leads.add(Lead.open(month));
      leads.add(Lead.open(month));
      leads.add(Lead.open(12 + month));
    }
    Standing standing = new Standing(false, 12, 0, List.of());

    Figures figures =
        Worth.of(new Ledger(months, leads, Told.TERMS, List.of(), standing)).figures();

    assertThat(figures.leadsAYear().likely()).isEqualTo(12, within(.7));
    assertThat(figures.present().cost()).isEqualTo(5 * 50 + 20);
    assertThat(figures.present().meetings()).isEqualTo(2);
  }

  private static double worth(Told told) {
    return told.assessed().looks().getLast().worth();
  }
}
