package roundtable.evidence.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roundtable.evidence.worth.Terms;

class SimulationTest {
  private static final Plan PLAN = Plan.toMeasure(20, 36, 12);

  @ParameterizedTest
  @EnumSource
  void the_same_seed_gives_the_same_group(World world) {
    assertThat(Simulation.group(world, PLAN, 4)).isEqualTo(Simulation.group(world, PLAN, 4));
    assertThat(Simulation.group(world, PLAN, 4)).isNotEqualTo(Simulation.group(world, PLAN, 5));
  }

  @Test
  void one_membership_in_three_pays() {
    double paying =
        IntStream.range(0, 2_000)
            .mapToObj(seed -> Simulation.group(World.AS_MODELLED, Plan.toMeasure(2, 1, 4), seed))
            .filter(group -> group.trueNet(0) > 0)
            .count();

    assertThat(paying / 2_000).isBetween(.28, .40);
  }

  @Test
  void leads_and_closings_come_as_often_as_the_truth_says() {
    double told = 0;
    double truth = 0;
    for (int seed = 0; seed < 400; seed++) {
      SimulatedGroup group = Simulation.group(World.MEMBERS_DIFFER_WILDLY, PLAN, seed);
      for (SimulatedMember member : group.members()) {
        told +=
            member.leads().stream()
                .filter(SimulatedLead::won)
                .mapToDouble(SimulatedLead::margin)
                .sum();
        truth += member.trueReturn() * PLAN.months();
      }
    }

    assertThat(told / truth).isEqualTo(1, within(.05));
  }

  @Test
  void newcomers_warm_up_over_a_year() {
    int[] leads = leadsByYear(World.NEWCOMER_RAMP);

    assertThat((double) leads[0] / leads[1]).isEqualTo(.62, within(.06));
    assertThat((double) leads[2] / leads[1]).isEqualTo(1, within(.06));
  }

  @Test
  void a_fifth_of_the_leads_goes_unreported() {
    double all = Arrays.stream(leadsByYear(World.AS_MODELLED)).sum();
    double told = Arrays.stream(leadsByYear(World.UNREPORTED_LEADS)).sum();

    assertThat(told / all).isEqualTo(.8, within(.12));
  }

  @Test
  void two_years_of_a_demo_group_are_believable() {
    Plan plan = new Plan(16, 24, new Plan.Rhythm(2, .85, 5, .3), new Terms(50, 20, 4_000));
    SimulatedGroup group = Simulation.group(World.CLOSING_LAG, plan, 2);

    assertThat(group.members()).hasSize(16).anyMatch(member -> member.joined() > 0);
    for (int one = 0; one < 16; one++) {
      int receiver = one;
      SimulatedMember member = group.members().get(one);
      assertThat(member.attended()).hasSize(24).allMatch(meetings -> meetings <= 2);
      assertThat(member.leads())
          .allMatch(lead -> lead.month() >= member.joined() && lead.giver() != receiver)
          .allMatch(lead -> lead.giver() < 16 && lead.resolved() >= lead.month());
      assertThat(group.ledger(one).months()).hasSize(24 - member.joined());
    }
  }

  private static int[] leadsByYear(World world) {
    int[] years = new int[3];
    for (int seed = 0; seed < 300; seed++) {
      for (SimulatedMember member : Simulation.group(world, PLAN, seed).members()) {
        member.leads().forEach(lead -> years[lead.month() / 12]++);
      }
    }
    return years;
  }
}
