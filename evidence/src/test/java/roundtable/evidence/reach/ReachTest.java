package roundtable.evidence.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import roundtable.evidence.Sheet;

class ReachTest {
  private static final Offset<Double> CLOSE = within(1e-12);

  @Test
  void everybodys_place_is_as_igraph_says() {
    Network<String> network =
        Network.of(
            Sheet.read("network_input.csv").stream()
                .map(row -> new Tie<>(row.text("from"), row.text("to"), row.number("weight")))
                .toList(),
            List.of());

    for (Sheet.Row row : Sheet.read("network_output_sample.csv")) {
      String node = row.text("node");
      assertThat(network.degree(node)).isEqualTo((int) row.count("degree"));
      assertThat(network.constraint(node)).isEqualTo(row.number("constraint_unweighted"), CLOSE);
      assertThat(network.weightedConstraint(node))
          .isEqualTo(row.number("constraint_weighted"), CLOSE);
      assertThat(network.effectiveSize(node))
          .isEqualTo(row.number("effective_size_unweighted"), CLOSE);
      assertThat(network.betweenness().get(node)).isEqualTo(row.number("betweenness"), CLOSE);
      assertThat(network.closeness(node)).isEqualTo(row.number("closeness"), CLOSE);
      assertThat(network.clustering(node)).isEqualTo(row.number("local_clustering"), CLOSE);
      assertThat(network.reach(node, 2)).isEqualTo((int) row.count("reach2"));
    }
  }

  @Test
  void a_broker_between_strangers_is_hardly_constrained() {
    Network<String> star =
        Network.of(
            List.of(tie("me", "a"), tie("me", "b"), tie("me", "c"), tie("x", "y")), List.of());

    assertThat(star.constraint("me")).isEqualTo(1 / 3.0, CLOSE);
    assertThat(star.constraint("a")).isEqualTo(1, CLOSE);
    assertThat(star.effectiveSize("me")).isEqualTo(3, CLOSE);
    assertThat(star.betweenness().get("me")).isEqualTo(3, CLOSE);
    assertThat(star.clustering("me")).isZero();
    assertThat(star.reach("a", 2)).isEqualTo(3);
    assertThat(star.reach("x", 9)).isEqualTo(1);
    assertThat(star.closeness("x")).isEqualTo(1, CLOSE);
  }

  @Test
  void who_knows_nobody_has_no_place() {
    Network<String> network = Network.of(List.of(tie("a", "b")), List.of("alone"));

    assertThat(network.nodes()).containsExactly("alone", "a", "b");
    assertThat(network.degree("alone")).isZero();
    assertThat(network.constraint("alone")).isNaN();
    assertThat(network.effectiveSize("alone")).isNaN();
    assertThat(network.closeness("alone")).isNaN();
    assertThat(network.clustering("alone")).isNaN();
    assertThat(network.reach("alone", 2)).isZero();
    assertThat(network.betweenness().get("alone")).isZero();
    assertThat(Network.of(List.<Tie<String>>of(), List.of()).nodes()).isEmpty();
  }

  @Test
  void ties_told_twice_and_from_either_end_add_up() {
    Network<String> once =
        Network.of(List.of(new Tie<>("a", "b", 3), tie("b", "c"), tie("a", "c")), List.of());
    Network<String> twice =
        Network.of(
            List.of(new Tie<>("a", "b", 1), tie("c", "b"), new Tie<>("b", "a", 2), tie("c", "a")),
            List.of());

    assertThat(twice.degree("b")).isEqualTo(2);
    for (String node : List.of("a", "b", "c")) {
      assertThat(twice.weightedConstraint(node)).isEqualTo(once.weightedConstraint(node), CLOSE);
    }
  }

  /** Each pair of strangers who reach each other puts 1 less than its steps between others. */
  @Property(tries = 100)
  void what_lies_between_adds_up(@ForAll @Size(max = 25) List<@IntRange(max = 99) Integer> drawn) {
    List<Tie<Integer>> ties =
        drawn.stream()
            .filter(pair -> pair / 10 != pair % 10)
            .map(pair -> new Tie<>(pair / 10, pair % 10, 1))
            .toList();
    Network<Integer> network = Network.of(ties, List.of());
    double between = network.betweenness().values().stream().mapToDouble(Double::doubleValue).sum();
    double inner = 0;
    for (int node : network.nodes()) {
      for (int steps = 1; steps < 10; steps++) {
        inner += (network.reach(node, steps) - network.reach(node, steps - 1)) * (steps - 1) / 2.0;
      }
    }
    assertThat(between).isEqualTo(inner, within(1e-9));
  }

  @Test
  void circles_that_are_alike() {
    assertThat(Circles.likeness(Set.of("a", "b", "c"), Set.of("b", "c", "d"))).isEqualTo(.5);
    assertThat(Circles.likeness(Set.of(), Set.of())).isZero();
    assertThat(Circles.likeness(Set.of(1), Set.of(1))).isEqualTo(1);
  }

  @Test
  void nobody_is_tied_to_oneself_and_strangers_are_not_guessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tie("a", "a"))
        .withMessage("Nobody is tied to oneself: a.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Network.of(List.of(tie("a", "b")), List.of()).degree("z"))
        .withMessage("Nobody here is z.");
    assertThatIllegalArgumentException().isThrownBy(() -> new Tie<>("a", "b", 0));
  }

  private static Tie<String> tie(String one, String other) {
    return new Tie<>(one, other, 1);
  }
}
