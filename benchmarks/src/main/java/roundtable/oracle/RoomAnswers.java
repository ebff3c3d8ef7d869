package roundtable.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import roundtable.evidence.Interval;
import roundtable.evidence.composition.Diversity;
import roundtable.evidence.composition.Representation;
import roundtable.evidence.rates.Wilson;
import tools.jackson.databind.JsonNode;

/** How mixed groups are, and how like the community. */
final class RoomAnswers {
  private RoomAnswers() {}

  static List<Object> of(JsonNode groups) {
    List<Object> ours = new ArrayList<>();
    groups.forEach(group -> ours.add(answer(group)));
    return ours;
  }

  private static Map<String, Object> answer(JsonNode group) {
    double[] given = numbers(group.get("counts"));
    long[] counts = new long[given.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) given[i];
    }
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("name", group.path("name").asString(""));
    Diversity.of(counts).ifPresent(diversity -> describe(ours, diversity));
    if (group.has("population")) {
      Representation.of(counts, numbers(group.get("population")))
          .ifPresent(likeness -> describe(ours, likeness, counts.length));
    }
    return ours;
  }

  private static void describe(Map<String, Object> ours, Diversity diversity) {
    ours.put("blau", diversity.blau());
    ours.put("blau_unbiased", diversity.unbiased());
    ours.put("blau_normalised", diversity.normalised());
    ours.put("shannon", diversity.shannon());
    ours.put("shannon_evenness", diversity.evenness());
  }

  private static void describe(Map<String, Object> ours, Representation likeness, int kinds) {
    ours.put("representation_ratio", IntStream.range(0, kinds).mapToObj(likeness::ratio).toList());
    ours.put("total_variation", likeness.totalVariation());
    ours.put("kl", likeness.divergence());
    ours.put("chisq_stat", likeness.chiSquare());
    ours.put("exact_multinomial_p", likeness.fairDraw().p());
  }

  private static double[] numbers(JsonNode node) {
    return node.isArray()
        ? IntStream.range(0, node.size()).mapToDouble(i -> node.get(i).doubleValue()).toArray()
        : new double[] {node.doubleValue()};
  }

  /** The question is in the name: x9_n24. */
  static Map<String, Object> wilson(String name, double level) {
    String[] parts = name.substring(1).split("_n", -1);
    Interval interval = Wilson.interval(Long.parseLong(parts[0]), Long.parseLong(parts[1]), level);
    return Map.of("lower", interval.lower(), "upper", interval.upper());
  }
}
