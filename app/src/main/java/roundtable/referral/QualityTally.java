package roundtable.referral;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a giver is told of quality. It counts the rated in whole fives, so that no single rating
 * shows by what changed, and speaks of few, half or most, so that "five of five" gives nobody away.
 *
 * @param rated how many are counted: 0, 5, 10 …
 */
public record QualityTally(int rated, List<Line> lines) {
  static final int LEAST = 5;

  /** One fact: "in most of them". */
  public record Line(String fact, String share) {}

  static QualityTally of(List<Quality> inOrder) {
    List<Quality> said = inOrder.stream().filter(Quality::said).toList();
    int counted = said.size() / LEAST * LEAST;
    if (counted == 0) {
      return new QualityTally(0, List.of());
    }
    List<Quality> whole = said.subList(0, counted);
    return new QualityTally(
        counted,
        List.of(
            line("You had spoken to them first", whole, Quality::spokeFirst),
            line("There was a concrete need", whole, Quality::concreteNeed),
            line("The one who decides could be reached", whole, Quality::deciderReachable),
            line("The need turned out true", whole, Quality::needTrue)));
  }

  private static Line line(
      String fact, List<Quality> rated, Function<Quality, @Nullable Boolean> of) {
    List<Boolean> answers = rated.stream().map(of).filter(Objects::nonNull).toList();
    long yes = answers.stream().filter(Boolean::booleanValue).count();
    return new Line(fact, answers.size() < LEAST ? "too few answers" : share(yes, answers.size()));
  }

  private static String share(long yes, int of) {
    double part = yes / (double) of;
    return part < 1 / 3.0
        ? "in few of them"
        : part <= 2 / 3.0 ? "in about half" : "in most of them";
  }
}
