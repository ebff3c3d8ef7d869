package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WellKnownTest {
  /** Each line of the table with its names, the one of today first. */
  static Stream<List<String>> lines() {
    return Shipped.table("well-known.txt").stream()
        .map(line -> Arrays.asList(line.split(" = |, ")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void each_name_of_a_business_finds_every_other(List<String> names) {
    for (String listed : names) {
      MatchIndex index = new MatchIndex();
      index.put(1, 1, Business.named(listed + " Ltd"));
      for (String asked : names) {
        assertThat(index.ask(Business.named(asked), 1)).as(asked + " in " + listed).hasSize(1);
      }
    }
  }

  @Test
  void a_name_stands_in_one_line_only() {
    assertThat(lines().flatMap(List::stream).map(WellKnownTest::plain))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(1000);
  }

  private static String plain(String name) {
    return Names.spellings(name).getFirst().joined();
  }

  @ParameterizedTest
  @CsvSource({
    "Ernst and Young LLP, EY, ey",
    "PwC, PricewaterhouseCoopers, pwc",
    "BT plc, British Telecommunications, bt",
    "Hewlett Packard, HP Inc, hp",
    "Symantec, NortonLifeLock, gen digital",
  })
  void the_listener_is_told_what_it_is_also_known_as(String listed, String asked, String known) {
    assertThat(evidence(listed, asked)).contains("also known as “" + known + "”");
  }

  @Test
  void what_follows_a_well_known_name_still_counts() {
    assertThat(evidence("NatWest Markets", "National Westminster Bank"))
        .contains("also known as “natwest”", "only the list has “market”");
  }

  @ParameterizedTest
  @CsvSource({
    "General Electric Contractors, GE",
    "British Telescopes, BT",
    "Orange Telecom Repairs, France Telecom",
    "Con Edison, Edison Plumbing",
    "PwC, Price & Co",
    "BD Joinery, Becton Dickinson",
  })
  void a_firm_that_sounds_like_a_well_known_one_is_never_certain(String listed, String asked) {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named(listed));
    assertThat(index.ask(Business.named(asked), 1))
        .noneMatch(match -> match.sure() == Sureness.CERTAIN);
  }

  private static List<String> evidence(String listed, String asked) {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named(listed));
    return index.ask(Business.named(asked), 1).stream()
        .flatMap(match -> match.evidence().stream())
        .toList();
  }
}
