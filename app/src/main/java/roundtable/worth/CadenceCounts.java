package roundtable.worth;

import java.util.Optional;
import roundtable.evidence.Interval;
import roundtable.evidence.rates.GammaRate;
import roundtable.evidence.trials.Arm;
import roundtable.evidence.trials.RateRatio;
import roundtable.evidence.worth.Estimate;
import roundtable.group.Cadence;

/**
 * What a group did under one cadence.
 *
 * @param members who came at least once
 * @param hours that members sat there, all together
 */
record CadenceCounts(Cadence cadence, int meetings, int members, double hours, long leads) {
  /** Fewer than this and a sum would be about somebody. */
  static final int FEWEST_MEMBERS = 5;

  /** As for a member: three meetings are too few to say anything. */
  static final int FEWEST_MEETINGS = 4;

  private static final double RANGE = .9;

  boolean tried() {
    return meetings > 0;
  }

  boolean enough() {
    return members >= FEWEST_MEMBERS && meetings >= FEWEST_MEETINGS;
  }

  /** Leads for an hour somebody sat there: Gamma(1/2 + leads, hours), both over the swing. */
  Estimate anHour(double swing) {
    GammaRate rate = new GammaRate(.5 + leads / swing, hours / swing);
    Interval range = rate.interval(RANGE);
    return new Estimate(range.lower(), rate.median(), range.upper());
  }

  /** Leads for an hour here over those there; none without a lead in either. */
  Optional<Interval> beside(CadenceCounts other, double swing) {
    return RateRatio.of(arm(swing), other.arm(swing)).map(ratio -> ratio.interval(RANGE));
  }

  private Arm arm(double swing) {
    return new Arm(Math.round(leads / swing), hours / swing);
  }
}
