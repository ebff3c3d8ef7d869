package roundtable.evidence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Seeded;
import roundtable.evidence.rates.Count;

class TopPartnersTest {
  @Test
  void two_good_partners_beside_few_customers_are_believed() {
    List<Count> partners = new ArrayList<>(Collections.nCopies(12, new Count(1, 24)));
    partners.add(new Count(14, 24));
    partners.add(new Count(10, 24));
    TopPartners top = TopPartners.of(partners, new Count(8, 24)).orElseThrow();

    assertThat(top.probability()).isGreaterThan(.95);
    assertThat(top.soFar()).isEqualTo(24);
    assertThat(top.ratio().contains(3)).isTrue();
  }

  @Test
  void the_same_counts_say_the_same_twice() {
    List<Count> partners = List.of(new Count(3, 12), new Count(0, 12), new Count(1, 4));

    assertThat(TopPartners.of(partners, new Count(3, 12)))
        .isEqualTo(TopPartners.of(partners, new Count(3, 12)));
  }

  /** Ten equal partners and customers, five leads a year in all from either: the truth is 2/10. */
  @Test
  void luck_is_not_taken_for_two_good_partners() {
    UniformRandomProvider random = Seeded.random(5);
    PoissonSampler partner = new PoissonSampler(random, .5);
    PoissonSampler customers = new PoissonSampler(random, 5);
    int counted = 0;
    int believed = 0;
    for (int run = 0; run < 300; run++) {
      List<Count> partners = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        partners.add(new Count(partner.sample(), 12));
      }
      TopPartners top = TopPartners.of(partners, new Count(customers.sample(), 12)).orElseThrow();
      counted += top.soFar() > top.customers() ? 1 : 0;
      believed += top.probability() > .9 ? 1 : 0;
    }
    assertThat(counted).as("the plain count is taken in").isGreaterThan(20);
    assertThat(believed).as("2 %% of 300").isLessThanOrEqualTo(6);
  }

  @Test
  void with_one_partner_it_is_that_one_and_with_none_nothing_is_said() {
    assertThat(TopPartners.of(List.of(new Count(9, 12)), new Count(0, 12)).orElseThrow().soFar())
        .isEqualTo(9);
    assertThat(TopPartners.of(List.of(), new Count(3, 12))).isEmpty();
    assertThat(TopPartners.of(List.of(new Count(0, 0)), new Count(3, 12))).isEmpty();
    assertThat(TopPartners.of(List.of(new Count(3, 12)), new Count(0, 0))).isEmpty();
  }

  @Test
  void without_an_event_anywhere_it_is_open() {
    TopPartners top =
        TopPartners.of(Collections.nCopies(5, new Count(0, 12)), new Count(0, 12)).orElseThrow();

    assertThat(top.probability()).isBetween(.1, .9);
  }
}
