package roundtable.evidence.trials;

/**
 * A pair of phases, one in either format, in an order drawn by lot. The lot is what the answer
 * rests on: who chooses the order has no trial.
 */
public record Block(Arm tried, Arm usual) {
  /** Leads more in the format tried. */
  public long difference() {
    return tried.leads() - usual.leads();
  }

  long leads() {
    return tried.leads() + usual.leads();
  }

  boolean isWhole() {
    return tried.exposure() > 0 && usual.exposure() > 0;
  }
}
