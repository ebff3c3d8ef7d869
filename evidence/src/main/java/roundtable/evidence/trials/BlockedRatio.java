package roundtable.evidence.trials;

import java.util.List;
import java.util.Optional;
import roundtable.evidence.LogRatio;
import roundtable.evidence.Newton;

/**
 * The rate ratio within blocks: a Poisson regression with an effect of each block and exposure as
 * offset. Given each block's leads N, those of the format tried are Binomial with odds ratio *
 * exposure tried / exposure usual, which gives the same estimate and standard error without the
 * blocks' effects (Cox and Snell, Analysis of Binary Data, 2nd ed., 1989, 2.5).
 */
public final class BlockedRatio {
  private BlockedRatio() {}

  /**
   * Empty where one format has no lead in blocks that held both: the likeliest ratio is 0 or
   * infinite then.
   */
  public static Optional<LogRatio> of(List<Block> blocks) {
    List<Block> whole = blocks.stream().filter(Block::isWhole).toList();
    long tried = whole.stream().mapToLong(block -> block.tried().leads()).sum();
    long usual = whole.stream().mapToLong(block -> block.usual().leads()).sum();
    if (tried == 0 || usual == 0) {
      return Optional.empty();
    }
    double log = Newton.settle(at -> (tried - due(whole, at)) / information(whole, at), 0);
    return Optional.of(new LogRatio(log, 1 / Math.sqrt(information(whole, log))));
  }

  /** Leads of the format tried to expect at this ratio. */
  private static double due(List<Block> blocks, double log) {
    return blocks.stream().mapToDouble(block -> block.leads() * share(block, log)).sum();
  }

  private static double information(List<Block> blocks, double log) {
    return blocks.stream()
        .mapToDouble(block -> block.leads() * share(block, log) * (1 - share(block, log)))
        .sum();
  }

  private static double share(Block block, double log) {
    return 1 / (1 + block.usual().exposure() / block.tried().exposure() * Math.exp(-log));
  }
}
