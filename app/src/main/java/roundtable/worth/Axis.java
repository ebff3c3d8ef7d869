package roundtable.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values of one direction of a picture to places in it. */
record Axis(double least, double most, double from, double to) {
  private static final double[] STEPS = {1, 2, 5, 10};

  double at(double value) {
    return tenth(from + (Math.min(value, most) - least) / (most - least) * (to - from));
  }

  static double tenth(double place) {
    return Math.round(place * 10) / 10.0;
  }

  /** Round values, about as many as wanted, from the least up. */
  List<Double> ticks(int wanted) {
    double rough = (most - least) / wanted;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        Arrays.stream(STEPS)
            .map(one -> one * power)
            .filter(one -> one >= rough)
            .findFirst()
            .orElse(rough);
    List<Double> ticks = new ArrayList<>();
    for (double tick = Math.ceil(least / step) * step; tick <= most; tick += step) {
      ticks.add(tick);
    }
    return ticks;
  }
}
