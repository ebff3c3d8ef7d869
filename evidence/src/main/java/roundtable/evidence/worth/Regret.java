package roundtable.evidence.worth;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * What each choice is expected to cost, in money a month, for it may be the wrong one: the mean of
 * (the best choice's net - this choice's net) over all that the return may be. Leaving nets 0.
 * Where the choices are near each other a wrong verdict costs little, and this says so.
 *
 * @param change to the best programme not yet tried; none if there is none
 */
public record Regret(double stay, double leave, OptionalDouble change) {
  public static final Regret UNKNOWN = new Regret(Double.NaN, Double.NaN, OptionalDouble.empty());

  static Regret of(Belief returns, Programmes programmes, Present present) {
    return programmes
        .best(returns)
        .map(programme -> ofThree(returns, programme, present))
        .orElseGet(() -> ofTwo(returns, present.toEarn(1)));
  }

  private static Regret ofTwo(Belief returns, double toEarn) {
    return new Regret(
        returns.mean(money -> Math.max(toEarn - money, 0)),
        returns.mean(money -> Math.max(money - toEarn, 0)),
        OptionalDouble.empty());
  }

  private static Regret ofThree(Belief returns, Programme programme, Present present) {
    double now = present.toEarn(1);
    double then = present.toEarn(programme.cost());
    double best = returns.mean(money -> mean(programme, x -> best(money - now, money * x - then)));
    double stay = returns.mean(money -> money - now);
    double change = returns.mean(money -> mean(programme, x -> money * x - then));
    return new Regret(best - stay, best, OptionalDouble.of(best - change));
  }

  private static double best(double stay, double change) {
    return Math.max(0, Math.max(stay, change));
  }

  private static double mean(Programme programme, DoubleUnaryOperator function) {
    return Belief.mean(function, programme.logEffect(), programme.sd());
  }
}
