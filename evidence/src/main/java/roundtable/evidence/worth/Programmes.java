package roundtable.evidence.worth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The programmes a group has not tried. One of them is worth trying before leaving if the
 * membership would pay under it with more than .2, or if what a year of it may bring exceeds what
 * six meetings of it may cost.
 */
final class Programmes {
  private static final double CHANCE = .2;
  private static final double TRIAL_MEETINGS = 6;
  private static final double MONTHS_OF_GAIN = 12;

  private final List<Programme> untested;
  private final Present present;

  Programmes(List<Programme> untested, Present present) {
    this.untested = untested;
    this.present = present;
  }

  /** The one under which the membership would most likely pay. */
  Optional<Programme> best(Belief returns) {
    return untested.stream().max(Comparator.comparingDouble(one -> chance(one, returns)));
  }

  double chance(Programme programme, Belief returns) {
    return under(programme, returns).above(present.toEarn(programme.cost()));
  }

  Verdict changeOrLeave(Look last, Reason why) {
    Optional<Programme> best = best(last.returns());
    if (best.isEmpty()) {
      return new Verdict.Leave(List.of(why));
    }
    String name = best.get().name();
    double chance = chance(best.get(), last.returns());
    return chance > CHANCE || worthTrying(best.get(), last.returns())
        ? new Verdict.ChangeProgramme(name, List.of(why, new Reason.Untested(name, chance)))
        : new Verdict.Leave(List.of(why, new Reason.NoneBetter(name, chance)));
  }

  private boolean worthTrying(Programme programme, Belief returns) {
    Belief under = under(programme, returns);
    double toEarn = present.toEarn(programme.cost());
    double gain = under.mean(money -> Math.max(money - toEarn, 0));
    double loss = under.mean(money -> Math.max(toEarn - money, 0));
    return gain * MONTHS_OF_GAIN > loss * TRIAL_MEETINGS / present.meetings();
  }

  private static Belief under(Programme programme, Belief returns) {
    return returns.times(programme.logEffect(), programme.sd() * programme.sd());
  }
}
