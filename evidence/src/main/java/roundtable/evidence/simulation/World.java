package roundtable.evidence.simulation;

/** What a simulated group is like, beside what the model of the verdicts expects. */
public enum World {
  AS_MODELLED("as modelled", Trait.NONE),
  MEMBERS_DIFFER_WILDLY("members differ wildly", Trait.NONE.withEvenness(.5)),
  BURSTY_MONTHS("bursty months", Trait.NONE.withSwing(1)),
  NEWCOMER_RAMP("newcomer ramp", Trait.NONE.withStart(.3)),
  GIANT_SALES("giant sales", Trait.NONE.withGiants(.03)),
  ROSY_PRIOR("prior twice too rosy", Trait.NONE.withReturn(.5)),
  CLOSING_LAG("closing lags 3 months", Trait.NONE.withLag(3)),
  UNREPORTED_LEADS("unreported leads", Trait.NONE.withReported(.8));

  private final String told;

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final Trait trait;

  World(String told, Trait trait) {
    this.told = told;
    this.trait = trait;
  }

  public String told() {
    return told;
  }

  /** Members warm up slowly, and so are newcomers to the verdict. */
  public boolean ofNewcomers() {
    return trait.start() < 1;
  }

  Trait trait() {
    return trait;
  }
}
