package roundtable.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.evidence.trials.BlockedRatio;
import roundtable.evidence.trials.RateRatio;
import roundtable.evidence.trials.SignFlip;

/** One group's trial. */
final class FormatAnswers {
  private FormatAnswers() {}

  static Map<String, Object> of(List<Row> rows) {
    var blocks = TrialAnswers.blocks(rows, "block");
    SignFlip flip = SignFlip.of(blocks.stream().mapToDouble(block -> block.difference()).toArray());
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("observed_diff", flip.observed());
    ours.put("arrangements", flip.arrangements());
    ours.put("p_one_sided_exact", flip.oneSided());
    ours.put("p_two_sided_exact", flip.twoSided());
    BlockedRatio.of(blocks)
        .ifPresent(
            ratio -> ours.put("poisson_glm_block", Map.of("logRR", ratio.log(), "se", ratio.se())));
    RateRatio.of(TrialAnswers.arm(rows, "C"), TrialAnswers.arm(rows, "S"))
        .ifPresent(ratio -> ours.put("conditional_binomial", described(ratio)));
    return ours;
  }

  private static Map<String, Object> described(RateRatio ratio) {
    return Map.of(
        "rate_ratio", ratio.ratio(),
        "p", ratio.p(),
        "lower90", ratio.interval(.9).lower(),
        "upper90", ratio.interval(.9).upper());
  }
}
