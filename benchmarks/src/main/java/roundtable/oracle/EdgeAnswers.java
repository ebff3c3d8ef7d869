package roundtable.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.evidence.survival.KaplanMeier;
import roundtable.evidence.survival.KeptMonths;
import roundtable.evidence.survival.Stay;
import roundtable.evidence.survival.Step;
import tools.jackson.databind.JsonNode;

/** Curves of a few clients, asked and answered in one place. */
final class EdgeAnswers {
  private EdgeAnswers() {}

  static Map<String, Object> of(JsonNode cases) {
    Map<String, Object> ours = new LinkedHashMap<>();
    cases.propertyNames().forEach(name -> ours.put(name, answer(cases.get(name))));
    return ours;
  }

  private static Map<String, Object> answer(JsonNode asked) {
    List<Stay> stays = new ArrayList<>();
    for (JsonNode one : asked.get("input")) {
      stays.add(new Stay(one.get("time").doubleValue(), one.get("event").intValue() > 0));
    }
    KaplanMeier curve = KaplanMeier.of(stays);
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("time", curve.steps().stream().map(Step::months).toList());
    ours.put("surv", curve.steps().stream().map(Step::kept).toList());
    ours.put("median", curve.median());
    for (String name : asked.propertyNames()) {
      if (name.matches("rmst\\d+(_se)?")) {
        String horizon = name.substring(4).replace("_se", "");
        KeptMonths kept = KeptMonths.of(stays, Double.parseDouble(horizon));
        ours.put(name, name.endsWith("_se") ? kept.se() : kept.months());
      }
    }
    return ours;
  }
}
