package roundtable.matching;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Three small plots over the number of names, both axes logarithmic, as SVG. */
record GrowthPlot(List<Growth.Cost> costs) {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 160;
  private static final int MARGIN = 44;

  String svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
        <rect width="100%%" height="100%%" fill="white"/>
        %s%s%s</svg>
        """
        .formatted(
            3 * (WIDTH + MARGIN) + MARGIN,
            HEIGHT + 2 * MARGIN,
            plot(0, "build, CPU-seconds", Growth.Cost::buildSeconds),
            plot(1, "bytes a name", Growth.Cost::bytesEach),
            plot(2, "microseconds a query", Growth.Cost::microseconds));
  }

  private String plot(int place, String title, ToDoubleFunction<Growth.Cost> value) {
    double low = costs.stream().mapToDouble(value).min().orElse(1) / 2;
    double high = costs.stream().mapToDouble(value).max().orElse(1) * 2;
    StringBuilder points = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    for (Growth.Cost cost : costs) {
      double x = place(cost.names(), 500, 2_000_000) * WIDTH;
      double y = HEIGHT - place(value.applyAsDouble(cost), low, high) * HEIGHT;
      points.append(String.format(Locale.ROOT, "%.0f,%.0f ", x, y));
      labels.append(label(x, y - 8, String.format(Locale.ROOT, "%.3g", value.applyAsDouble(cost))));
      labels.append(label(x, HEIGHT + 14, String.format(Locale.ROOT, "%,d", cost.names())));
    }
    return String.format(
        Locale.ROOT,
        "<g transform=\"translate(%d,%d)\"><text y=\"-14\" font-weight=\"bold\">%s</text>"
            + "<path d=\"M0,0V%d H%d\" stroke=\"#888\" fill=\"none\"/>"
            + "<polyline points=\"%s\" fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"2\"/>%s</g>%n",
        MARGIN + place * (WIDTH + MARGIN),
        MARGIN,
        title,
        HEIGHT,
        WIDTH,
        points,
        labels);
  }

  private static double place(double value, double low, double high) {
    return Math.log(value / low) / Math.log(high / low);
  }

  private static String label(double x, double y, String text) {
    return String.format(
        Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>", x, y, text);
  }
}
