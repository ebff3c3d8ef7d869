package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorthTest {
  private static final int NEVER = 1_000;

  @Test
  void before_the_first_meeting_it_is_too_early_and_says_what_is_missing() {
    Assessment newcomer = Told.of(0).assessed();

    assertThat(newcomer.verdict())
        .isInstanceOfSatisfying(
            Verdict.TooEarly.class, early -> assertThat(early.moreMonths()).isEmpty());
    assertThat(newcomer.verdict().reasons())
        .contains(
            new Reason.NoMeetings(),
            new Reason.MonthsToGo(6, false),
            new Reason.MeetingsToGo(6),
            new Reason.NotPooled(1));
    assertThat(newcomer.looks()).isEmpty();
  }

  @Test
  void a_group_without_leads_is_left_after_six_months_and_not_before() {
    List<Verdict> verdicts = Told.of(9).others(19, NEVER).verdicts();

    assertThat(verdicts.subList(0, 5)).allMatch(Verdict.TooEarly.class::isInstance);
    assertThat(verdicts.get(5)).isInstanceOf(Verdict.Leave.class);
  }

  @Test
  void a_newcomer_is_told_to_leave_after_a_year_and_not_before() {
    Standing newcomer = new Standing(true, 0, 0, List.of());

    List<Verdict> verdicts = Told.of(12).others(19, NEVER).standing(newcomer).verdicts();

    assertThat(verdicts.subList(0, 11)).allMatch(Verdict.TooEarly.class::isInstance);
    assertThat(verdicts.get(11)).isInstanceOf(Verdict.Leave.class);
  }

  @Test
  void a_group_that_brings_a_sale_a_month_is_worth_staying_in() {
    Assessment good = Told.of(8).others(19, 1).sales(3_000, 0, 1, 2, 3, 4, 5, 6, 7).assessed();

    assertThat(good.verdict()).isInstanceOf(Verdict.Stay.class);
    assertThat(good.regret().leave()).isGreaterThan(100 * good.regret().stay());
  }

  @Test
  void three_meetings_say_nothing_yet() {
    Ledger one = Told.of(1).others(19, 1).sales(50_000, 0).ledger();

    assertThat(Worth.of(one).verdict().reasons()).contains(new Reason.MeetingsToGo(2));
    assertThat(Worth.of(one).verdict()).isInstanceOf(Verdict.TooEarly.class);
  }

  @Test
  void one_huge_sale_that_decides_is_named() {
    Assessment lucky = Told.of(14).others(19, 2).sales(2_500, 3, 7).sales(90_000, 8).assessed();

    assertThat(lucky.verdict()).isInstanceOf(Verdict.Stay.class);
    assertThat(lucky.verdicts().withoutLargestSale()).isInstanceOf(Verdict.TooEarly.class);
    assertThat(lucky.verdict().reasons()).contains(new Reason.LargestSaleDecides());
  }

  @Test
  void advice_that_pays_the_cost_is_named_as_what_decides() {
    Assessment advised = Told.of(9).others(19, NEVER).softly(225).assessed();

    assertThat(advised.verdict()).isInstanceOf(Verdict.Stay.class);
    assertThat(advised.verdicts().withoutAdviceAndVisibility()).isInstanceOf(Verdict.Leave.class);
    assertThat(advised.verdict().reasons()).contains(new Reason.AdviceAndVisibilityDecide());
  }

  @Test
  void a_programme_that_might_mend_it_is_tried_before_leaving() {
    Programme better = new Programme("five minutes", Math.log(4), .4, 1);
    Standing standing = new Standing(false, 0, 0, List.of(better));
    Told group = Told.of(18).others(19, 10);

    assertThat(group.assessed().verdict()).isInstanceOf(Verdict.Leave.class);
    assertThat(group.standing(standing).assessed().verdict())
        .isInstanceOfSatisfying(
            Verdict.ChangeProgramme.class,
            change -> assertThat(change.programme()).isEqualTo("five minutes"));
  }

  @Test
  void a_programme_that_could_not_mend_it_does_not_hold_anybody() {
    Standing standing = new Standing(false, 0, 0, List.of(Programme.unmeasured("other")));

    Verdict verdict = Told.of(12).others(19, NEVER).standing(standing).assessed().verdict();

    assertThat(verdict).isInstanceOf(Verdict.Leave.class);
    assertThat(verdict.reasons()).anyMatch(Reason.NoneBetter.class::isInstance);
  }

  @Test
  void without_the_margin_of_a_client_there_is_no_verdict() {
    Assessment unpriced = Told.of(9).others(19, 1).terms(new Terms(50, 20, 0)).assessed();

    assertThat(unpriced.verdict().reasons()).containsExactly(new Reason.ClientMarginMissing());
    assertThat(unpriced.figures().fromLeads().known()).isFalse();
  }

  @Test
  void where_nothing_costs_anything_there_is_no_verdict() {
    Assessment free = Told.of(9).others(19, 1).terms(new Terms(0, 0, 2_000)).assessed();

    assertThat(free.verdict().reasons()).containsExactly(new Reason.CostMissing());
  }

  @Test
  void four_members_are_not_pooled_and_five_are() {
    Assessment four = Told.of(6).others(3, NEVER).assessed();
    Assessment five = Told.of(6).others(4, NEVER).assessed();

    assertThat(four.figures().groupsLeadsAYear().known()).isFalse();
    assertThat(four.verdict().reasons()).contains(new Reason.NotPooled(4));
    assertThat(five.figures().groupsLeadsAYear().known()).isTrue();
    assertThat(worth(five)).isLessThan(worth(four));
  }

  @Test
  void open_leads_are_not_failures() {
    double lost = worth(Told.of(6).lead(Lead.lost(2, 3)).lead(Lead.lost(3, 4)).assessed());
    double open = worth(Told.of(6).lead(Lead.open(2)).lead(Lead.open(3)).assessed());

    assertThat(open).isGreaterThan(lost);
  }

  @Test
  void dues_paid_do_not_count_until_they_run_out() {
    Standing paid = new Standing(false, 0, 5, List.of());

    Verdict verdict = Told.of(9).others(19, 6).standing(paid).assessed().verdict();

    assertThat(verdict.reasons())
        .filteredOn(Reason.DuesPaid.class::isInstance)
        .singleElement()
        .satisfies(due -> assertThat(((Reason.DuesPaid) due).months()).isEqualTo(5));
  }

  private static double worth(Assessment assessment) {
    return assessment.looks().getLast().worth();
  }
}
