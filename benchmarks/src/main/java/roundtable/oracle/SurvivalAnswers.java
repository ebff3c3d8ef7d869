package roundtable.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import roundtable.evidence.Interval;
import roundtable.evidence.survival.HazardRatio;
import roundtable.evidence.survival.KaplanMeier;
import roundtable.evidence.survival.KeptMonths;
import roundtable.evidence.survival.LogRank;
import roundtable.evidence.survival.Stay;
import tools.jackson.databind.JsonNode;

/** Sources compared. What is asked stands in the names of the answers: cox_partner_vs_customer. */
record SurvivalAnswers(Map<String, List<Stay>> stays) {
  private static final Pattern ALL_RANKED = Pattern.compile("logrank(\\d+)");
  private static final Pattern RANKED = Pattern.compile("logrank_(.+)_vs_(.+)");
  private static final Pattern KEPT = Pattern.compile("rmst(\\d+)");
  private static final Pattern KEPT_MORE = Pattern.compile("rmst(\\d+)_diff_(.+)_minus_(.+)");
  private static final Pattern COX = Pattern.compile("cox_(.+)_vs_(.+?)(_efron)?");

  /** All that is asked; without anything asked, what can be said of all sources together. */
  Map<String, Object> like(JsonNode asked) {
    List<String> names =
        asked.isObject()
            ? List.copyOf(asked.propertyNames())
            : List.of("logrank" + stays.size(), "rmst24", "median");
    Map<String, Object> ours = new LinkedHashMap<>();
    for (String name : names) {
      Object answer = answer(name);
      if (answer != null) {
        ours.put(name, answer);
      }
    }
    return ours;
  }

  private @Nullable Object answer(String name) {
    if (name.equals("median")) {
      return stays.keySet().stream().map(this::median).toList();
    }
    if (ALL_RANKED.matcher(name).matches()) {
      return ranked(LogRank.of(List.copyOf(stays.values())));
    }
    Matcher kept = KEPT.matcher(name);
    if (kept.matches()) {
      return kept(Double.parseDouble(kept.group(1)));
    }
    Matcher more = KEPT_MORE.matcher(name);
    if (more.matches()) {
      return more(Double.parseDouble(more.group(1)), of(more.group(2)), of(more.group(3)));
    }
    Matcher two = RANKED.matcher(name);
    if (two.matches()) {
      LogRank rank = LogRank.of(List.of(of(two.group(1)), of(two.group(2))));
      return Map.of("chisq", rank.chiSquare(), "p", rank.p());
    }
    Matcher cox = COX.matcher(name);
    return cox.matches() ? cox(of(cox.group(1)), of(cox.group(2))) : null;
  }

  private List<Stay> of(String source) {
    return stays.getOrDefault(source, List.of());
  }

  private Map<String, Object> ranked(LogRank rank) {
    Map<String, Object> observed = new LinkedHashMap<>();
    Map<String, Object> expected = new LinkedHashMap<>();
    List<String> sources = new ArrayList<>(stays.keySet());
    for (int i = 0; i < sources.size(); i++) {
      observed.put(sources.get(i), rank.observed().get(i));
      expected.put(sources.get(i), rank.expected().get(i));
    }
    return Map.of(
        "chisq", rank.chiSquare(),
        "df", rank.degrees(),
        "p", rank.p(),
        "obs", observed,
        "exp", expected);
  }

  private Map<String, Object> median(String source) {
    KaplanMeier curve = KaplanMeier.of(of(source));
    Interval interval = curve.medianInterval(.95);
    return Map.of(
        "source", source,
        "median", curve.median(),
        "lower", interval.lower(),
        "upper", interval.upper());
  }

  private Map<String, Object> kept(double horizon) {
    Map<String, Object> ours = new LinkedHashMap<>();
    stays.forEach(
        (source, list) -> {
          KeptMonths kept = KeptMonths.of(list, horizon);
          ours.put(source, List.of(kept.months(), kept.se()));
        });
    return ours;
  }

  private static Map<String, Object> more(double horizon, List<Stay> here, List<Stay> there) {
    KeptMonths.Difference more = KeptMonths.of(here, horizon).minus(KeptMonths.of(there, horizon));
    return Map.of(
        "diff", more.months(),
        "se", more.se(),
        "lower95", more.interval(.95).lower(),
        "upper95", more.interval(.95).upper(),
        "p", more.p());
  }

  private static @Nullable Map<String, Object> cox(List<Stay> arm, List<Stay> reference) {
    return HazardRatio.of(arm, reference)
        .<Map<String, Object>>map(
            ratio -> Map.of("logHR", ratio.log(), "se", ratio.se(), "HR", ratio.ratio()))
        .orElse(null);
  }
}
