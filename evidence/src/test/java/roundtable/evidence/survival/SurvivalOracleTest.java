package roundtable.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Interval;
import roundtable.evidence.LogRatio;
import roundtable.evidence.Sheet;

/** What R's survival package says of the invented clients. */
class SurvivalOracleTest {
  private static final List<Sheet.Row> CLIENTS = Sheet.read("clients_input.csv");
  private static final List<Stay> PARTNER = stays("partner");
  private static final List<Stay> CUSTOMER = stays("customer");
  private static final List<Stay> OTHER = stays("other");
  private static final Offset<Double> CLOSE = within(1e-12);

  @Test
  void every_step_of_every_curve() {
    for (String source : List.of("customer", "other", "partner")) {
      List<Step> steps =
          KaplanMeier.of(stays(source)).steps().stream().filter(step -> step.left() > 0).toList();
      List<Sheet.Row> rows =
          Sheet.read("km_output.csv").stream()
              .filter(row -> row.text("source").equals(source))
              .toList();
      assertThat(steps).hasSameSizeAs(rows);
      for (int i = 0; i < rows.size(); i++) {
        same(steps.get(i), rows.get(i));
      }
    }
  }

  private static void same(Step step, Sheet.Row row) {
    assertThat(step.months()).isEqualTo(row.number("time"));
    assertThat(step.atRisk()).isEqualTo((int) row.count("n_risk"));
    assertThat(step.left()).isEqualTo((int) row.count("n_event"));
    assertThat(step.kept()).isEqualTo(row.number("surv"), CLOSE);
    assertThat(step.se()).isEqualTo(row.number("se"), CLOSE);
    assertThat(step.band(.95).lower()).isEqualTo(row.number("lower95"), CLOSE);
    assertThat(step.band(.95).upper()).isEqualTo(row.number("upper95"), CLOSE);
  }

  @Test
  void the_medians_with_their_ranges() {
    assertThat(KaplanMeier.of(CUSTOMER).median()).isEqualTo(22.3);
    assertThat(KaplanMeier.of(CUSTOMER).medianInterval(.95).lower()).isEqualTo(13.2);
    assertThat(KaplanMeier.of(CUSTOMER).medianInterval(.95).upper()).isEqualTo(33.8);
    assertThat(KaplanMeier.of(OTHER).median()).isEqualTo(15.5);
    assertThat(KaplanMeier.of(OTHER).medianInterval(.95).upper()).isEqualTo(22.1);
    assertThat(KaplanMeier.of(PARTNER).median()).isEqualTo(35.3);
    assertThat(KaplanMeier.of(PARTNER).medianInterval(.95).lower()).isEqualTo(12.4);
    assertThat(KaplanMeier.of(PARTNER).medianInterval(.95).upper()).isInfinite();
  }

  @Test
  void log_rank_of_three_and_of_two() {
    LogRank three = LogRank.of(List.of(CUSTOMER, OTHER, PARTNER));
    assertThat(three.chiSquare()).isEqualTo(3.294907344554, within(1e-11));
    assertThat(three.degrees()).isEqualTo(2);
    assertThat(three.p()).isEqualTo(0.1925395537613, CLOSE);
    assertThat(three.observed()).containsExactly(28.0, 35.0, 17.0);
    assertThat(three.expected().getFirst()).isEqualTo(29.533532238649, within(1e-11));
    assertThat(three.expected().getLast()).isEqualTo(22.577025157281, within(1e-11));
    LogRank two = LogRank.of(List.of(PARTNER, CUSTOMER));
    assertThat(two.chiSquare()).isEqualTo(0.5913116043602, CLOSE);
    assertThat(two.p()).isEqualTo(0.4419123771816, CLOSE);
  }

  @Test
  void months_kept_of_the_first_24() {
    KeptMonths partner = KeptMonths.of(PARTNER, 24);
    assertThat(partner.months()).isEqualTo(17.945954454104, within(1e-11));
    assertThat(partner.se()).isEqualTo(1.373904130948, CLOSE);
    assertThat(KeptMonths.of(CUSTOMER, 24).months()).isEqualTo(17.025940927264, within(1e-11));
    assertThat(KeptMonths.of(OTHER, 24).se()).isEqualTo(1.221029749494, CLOSE);
    KeptMonths.Difference more = partner.minus(KeptMonths.of(CUSTOMER, 24));
    assertThat(more.months()).isEqualTo(0.9200135268399, CLOSE);
    assertThat(more.se()).isEqualTo(1.819009910837, CLOSE);
    assertThat(more.interval(.95).lower()).isEqualTo(-2.645180385923, within(1e-11));
    assertThat(more.interval(.95).upper()).isEqualTo(4.485207439602, within(1e-11));
    assertThat(more.p()).isEqualTo(0.6130131481115, CLOSE);
  }

  @Test
  void the_ratio_of_hazards_after_efron() {
    LogRatio ratio = HazardRatio.of(PARTNER, CUSTOMER).orElseThrow();

    assertThat(ratio.log()).isEqualTo(-0.2347012583875, CLOSE);
    assertThat(ratio.se()).isEqualTo(0.3078049681578, CLOSE);
    assertThat(ratio.ratio()).isEqualTo(0.7908070613205, CLOSE);
  }

  @Test
  void nobody_left() {
    List<Stay> stays = List.of(Stay.still(5), Stay.still(7), Stay.still(9));

    assertThat(KaplanMeier.of(stays).steps()).extracting(Step::kept).containsExactly(1.0, 1.0, 1.0);
    assertThat(KeptMonths.of(stays, 6)).isEqualTo(new KeptMonths(6, 0, 6));
    assertThat(KaplanMeier.of(stays).median()).isInfinite();
    assertThat(KaplanMeier.of(stays).medianInterval(.95)).isEqualTo(Interval.UNKNOWN);
    assertThat(KaplanMeier.of(stays).steps().getFirst().band(.9)).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void one_client_and_it_left() {
    List<Stay> stays = List.of(Stay.left(3));

    assertThat(KaplanMeier.of(stays).keptAt(3)).isZero();
    assertThat(KaplanMeier.of(stays).steps().getFirst().band(.9)).isEqualTo(Interval.UNKNOWN);
    assertThat(KeptMonths.of(stays, 6)).isEqualTo(new KeptMonths(3, 0, 6));
    assertThat(KaplanMeier.of(stays).median()).isEqualTo(3);
  }

  @Test
  void at_one_time_some_leave_and_some_are_last_seen() {
    List<Stay> stays = List.of(Stay.left(4), Stay.still(2), Stay.left(2), Stay.left(2));

    assertThat(KaplanMeier.of(stays).steps()).extracting(Step::kept).containsExactly(.5, 0.0);
    assertThat(KeptMonths.of(stays, 6)).isEqualTo(new KeptMonths(3, .5, 6));
    assertThat(KaplanMeier.of(stays).median()).isEqualTo(3);
  }

  static List<Stay> stays(String source) {
    return CLIENTS.stream()
        .filter(row -> row.text("source").equals(source))
        .map(row -> new Stay(row.number("time"), row.count("event") == 1))
        .toList();
  }
}
