package roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/figures.md lists the figures of each package, all of them and no others. */
class FiguresListTest {
  private static final Path CODE = Path.of("src/main/java/roundtable/evidence");
  private static final Path LIST = Path.of("../docs/figures.md");
  private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");

  /** What a figure can be. */
  private static final Set<Class<?>> FIGURE =
      Set.of(double.class, long.class, int.class, boolean.class, Interval.class, long[].class);

  /** What goes in. */
  private static final Set<String> QUESTIONS =
      Set.of("Arm", "Block", "Closed", "Count", "Effect", "Pair", "Passed", "Stay", "Talk", "Tie");

  /** What goes in, or what the figures beside it are made of. */
  private static final Set<String> OTHERS =
      Set.of(
          "CloseRate.lost",
          "CloseRate.won",
          "Diversity.kinds",
          "Diversity.people",
          "EProcess.breakEven",
          "FairDraw.exact",
          "Forecast.exposure",
          "Forecast.rate",
          "Forecast.shape",
          "GammaRate.rate",
          "GammaRate.shape",
          "KeptMonths.horizon",
          "LogRank.degrees",
          "PooledEffect.groups",
          "Regularity.months",
          "Shuffled.shuffles",
          "SignFlip.arrangements",
          "Step.atRisk",
          "Step.kept",
          "Step.left",
          "Step.months",
          "Step.se",
          "WordOfMouth.delighted",
          "WordOfMouth.putOff",
          "WordOfMouth.ratio");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rates",
        "survival",
        "sources",
        "exchange",
        "composition",
        "reach",
        "mentoring",
        "wordofmouth",
        "trials"
      })
  void every_figure_is_in_the_list_and_the_list_has_no_other(String part) throws IOException {
    Set<String> listed = listed(part);
    Set<String> there = new TreeSet<>();
    Set<String> figures = new TreeSet<>();
    for (Class<?> type : types(part)) {
      for (Method method : type.getDeclaredMethods()) {
        String name = type.getSimpleName() + "." + method.getName();
        there.add(name);
        there.add(type.getSimpleName());
        if (isFigure(type, method) && !OTHERS.contains(name)) {
          figures.add(name);
        }
      }
    }
    assertThat(listed).as("figures listed").containsAll(figures);
    assertThat(there).as("names in the code").containsAll(listed);
  }

  private static boolean isFigure(Class<?> type, Method method) {
    return Modifier.isPublic(method.getModifiers())
        && FIGURE.contains(method.getReturnType())
        && !QUESTIONS.contains(type.getSimpleName())
        && !Set.of("equals", "hashCode").contains(method.getName());
  }

  /** The first column's names; those after the first belong to its class too. */
  private static Set<String> listed(String part) throws IOException {
    String section =
        Files.readString(LIST).split("roundtable.evidence." + part + "`")[1].split("(?m)^## ")[0];
    Set<String> listed = new TreeSet<>();
    section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .forEach(line -> listed.addAll(names(line.split("\\|")[1])));
    return listed;
  }

  private static Set<String> names(String cell) {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(cell);
    String type = "";
    while (name.find()) {
      int dot = name.group(1).lastIndexOf('.');
      String full = dot < 0 && !type.isEmpty() ? type + "." + name.group(1) : name.group(1);
      type = full.substring(0, Math.max(0, full.lastIndexOf('.')));
      names.add(full.replace("KeptMonths.Difference", "Difference"));
    }
    return names;
  }

  private static List<Class<?>> types(String part) throws IOException {
    try (Stream<Path> files = Files.list(CODE.resolve(part))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .map(name -> type("roundtable.evidence." + part + "." + name))
          .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .collect(Collectors.toList());
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }
}
