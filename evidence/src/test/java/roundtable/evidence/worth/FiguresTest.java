package roundtable.evidence.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/figures.md lists the figures of the code, all of them and no others. */
class FiguresTest {
  private static final Path LIST = Path.of("../docs/figures.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\|");

  /**
   * Not figures: what identifies a look, what holds the prices, and what repeats another figure.
   */
  private static final Set<String> OTHERS =
      Set.of(
          "Figures.present",
          "Look.month",
          "Look.meetings",
          "Present.terms",
          "SecondLine.ownTooFew",
          "SecondLine.groupsTooFew");

  @Test
  void every_figure_of_the_code_is_in_the_list_and_no_other() throws IOException {
    String section = Files.readString(LIST).split("(?m)^## Worth")[1].split("(?m)^## ")[0];
    Set<String> listed =
        ROW.matcher(section)
            .results()
            .map((MatchResult row) -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> figures =
        Stream.of(Present.class, Figures.class, Look.class)
            .flatMap(FiguresTest::figuresOf)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream.of(Regret.class, SecondLine.class, Verdicts.class)
        .flatMap(FiguresTest::figuresOf)
        .forEach(figures::add);
    figures.removeAll(OTHERS);

    assertThat(listed).isEqualTo(figures);
  }

  private static Stream<String> figuresOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !List.of("hashCode", "toString").contains(name))
        .map(name -> type.getSimpleName() + "." + name);
  }

  @Test
  void without_data_each_figure_is_what_the_list_says() {
    Assessment none = Told.of(0).assessed();
    double cost = Told.TERMS.dues();
    Estimate returns = none.figures().fromLeads();

    assertThat(none.figures().present()).isEqualTo(new Present(1, 0, 0, Told.TERMS));
    assertThat(none.figures().present().cost()).isEqualTo(cost);
    assertThat(returns.likely() / cost).isEqualTo(.50, within(.01));
    assertThat(returns.low() / cost).isEqualTo(.008, within(.001));
    assertThat(returns.high() / cost).isEqualTo(8, within(.1));
    assertThat(none.figures().perHour().known()).isFalse();
    assertThat(none.figures().groupsLeadsAYear().known()).isFalse();
    assertThat(none.figures().closing().lower()).isEqualTo(.12, within(.005));
    assertThat(none.figures().closing().upper()).isEqualTo(.59, within(.005));
    assertThat(none.secondLine()).isEqualTo(new SecondLine(1, 1));
    assertThat(none.regret().change()).isEmpty();
    assertThat(Objects.requireNonNull(none.verdicts().withoutLargestSale()))
        .isInstanceOf(Verdict.TooEarly.class);
  }

  @Test
  void on_joining_one_membership_in_three_is_believed_to_pay() {
    Ledger joined = Told.of(0).ledger();

    assertThat(new Membership(joined).onJoining().worth()).isEqualTo(.35, within(.01));
  }
}
