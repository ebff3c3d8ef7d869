package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The thresholds of a verdict, one at a time, from either side. */
class RuleTest {
  private static final Belief RETURNS = Worth.looks(Told.of(6).ledger()).getLast().returns();

  /** The last of so many looks that all saw the same, in this month. */
  private static Verdict at(double worth, int running, int month, int meetings) {
    Ledger ledger = Told.of(6).ledger();
    List<Look> looks =
        IntStream.range(0, running)
            .mapToObj(i -> new Look(month - running + 1 + i, meetings, RETURNS, worth))
            .toList();
    return new Rule(ledger, Present.of(ledger)).at(looks);
  }

  @Test
  void stay_is_said_from_ninety_in_a_hundred_at_three_looks_and_four_meetings() {
    assertThat(at(.90, 3, 3, 4)).isInstanceOf(Verdict.Stay.class);
    assertThat(at(.899, 3, 3, 4)).isInstanceOf(Verdict.TooEarly.class);
    assertThat(at(.90, 2, 3, 4)).isInstanceOf(Verdict.TooEarly.class);
    assertThat(at(.90, 3, 3, 3)).isInstanceOf(Verdict.TooEarly.class);
  }

  @Test
  void leave_is_said_from_ninety_five_in_a_hundred_at_three_looks_six_months_and_six_meetings() {
    assertThat(at(.049, 3, 6, 6)).isInstanceOf(Verdict.Leave.class);
    assertThat(at(.051, 3, 6, 6)).isInstanceOf(Verdict.TooEarly.class);
    assertThat(at(.049, 2, 6, 6)).isInstanceOf(Verdict.TooEarly.class);
    assertThat(at(.049, 3, 5, 6)).isInstanceOf(Verdict.TooEarly.class);
    assertThat(at(.049, 3, 6, 5)).isInstanceOf(Verdict.TooEarly.class);
  }

  /** Six meetings are three months here: a year's gain may be a quarter of what they may lose. */
  @Test
  void a_small_chance_of_much_is_worth_six_meetings_and_of_little_is_not() {
    assertThat(under(wild(1.2))).isInstanceOf(Verdict.ChangeProgramme.class);
    assertThat(chance(wild(1.2))).isLessThan(.2);
    assertThat(under(wild(.42))).isInstanceOf(Verdict.Leave.class);
  }

  private static Programme wild(double sd) {
    return new Programme("wild", 0, sd, 1);
  }

  private static Verdict under(Programme programme) {
    return group(programme).verdict();
  }

  private static Assessment group(Programme programme) {
    Standing standing = new Standing(false, 0, 0, List.of(programme));
    return Told.of(18).others(19, 9).standing(standing).assessed();
  }

  private static double chance(Programme programme) {
    return under(programme).reasons().stream()
        .filter(Reason.Untested.class::isInstance)
        .mapToDouble(reason -> ((Reason.Untested) reason).probability())
        .findFirst()
        .orElse(1);
  }

  @Test
  void no_choice_is_regretted_less_than_not_at_all() {
    Regret regret = group(Programme.unmeasured("other")).regret();

    assertThat(regret.leave()).isNotNegative();
    assertThat(regret.stay()).isGreaterThan(regret.leave());
    assertThat(regret.change().orElseThrow()).isNotNegative().isGreaterThan(regret.leave());
  }

  @Test
  void a_newcomer_waits_for_the_twelfth_month_however_clear_it_looks() {
    Verdict verdict =
        Told.of(7)
            .others(19, 1_000)
            .standing(new Standing(true, 0, 0, List.of()))
            .assessed()
            .verdict();

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.TooEarly.class,
            early -> assertThat(early.moreMonths()).isEqualTo(OptionalInt.of(5)));
  }

  @Test
  void dues_already_paid_make_it_likelier_that_the_rest_pays() {
    Assessment paid =
        Told.of(9).others(19, 6).standing(new Standing(false, 0, 5, List.of())).assessed();

    assertThat(paid.verdict().reasons())
        .filteredOn(Reason.DuesPaid.class::isInstance)
        .singleElement()
        .satisfies(
            due ->
                assertThat(((Reason.DuesPaid) due).probability())
                    .isGreaterThan(paid.looks().getLast().worth()));
  }

  @Test
  void an_hour_brings_what_comes_back_less_dues() {
    Figures figures = Told.of(9).others(19, 6).softly(50).assessed().figures();

    assertThat(figures.perHour().likely() * 4)
        .isEqualTo(figures.fromLeads().likely() + 50 - Told.TERMS.dues(), within(1e-9));
  }

  @Test
  void advice_is_spread_over_all_months_and_hours_over_those_of_the_present_cadence() {
    Month before = new Month(4, 10, 80, 0);
    Month now = new Month(2, 5, 0, 0);
    Standing standing = new Standing(false, 1, 0, List.of());
    Ledger ledger = new Ledger(List.of(before, now), List.of(), Told.TERMS, List.of(), standing);

    assertThat(Present.of(ledger)).isEqualTo(new Present(2, 5, 40, Told.TERMS));
  }

  @Test
  void a_month_without_a_meeting_is_no_month_seen() {
    List<Month> months = List.of(new Month(2, 4, 0, 0), new Month(0, 0, 0, 0));
    Ledger ledger = new Ledger(months, List.of(), Told.TERMS, List.of(), Standing.PLAIN);

    assertThat(History.of(ledger, Present.of(ledger)).getLast().swing().months()).isEqualTo(1);
  }
}
