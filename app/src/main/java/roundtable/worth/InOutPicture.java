package roundtable.worth;

import java.util.List;
import java.util.StringJoiner;
import roundtable.evidence.worth.Estimate;

/**
 * What was put in and what came back, added up month by month, and the range of the year to come.
 */
public final class InOutPicture {
  private static final double LEFT = 8;
  private static final double RIGHT = 258;
  private static final double TOP = 14;
  private static final double BOTTOM = 184;
  private static final double HIGHEST = 2.5;
  private static final double APART = 30;
  private static final int YEAR = 12;
  private static final double NEAR = 92;

  private final Weighed weighed;
  private final List<MonthLine> months;
  private final double[] in;
  private final double[] back;
  private final Axis across;
  private final Axis up;

  InOutPicture(Weighed weighed) {
    this.weighed = weighed;
    this.months = weighed.account().months();
    MyPrices prices = weighed.account().prices();
    this.in = added(months.stream().mapToDouble(one -> prices.whole(one.cost().all())).toArray());
    this.back =
        added(months.stream().mapToDouble(one -> prices.whole(one.came().kept())).toArray());
    this.across = new Axis(0, Math.max(1, months.size() + ahead()), LEFT, RIGHT);
    this.up = new Axis(0, Math.max(1, highest()), BOTTOM, TOP);
  }

  /** A line across at a round amount. */
  public record Rule(double y, String words) {}

  /** A word at the end of a line. */
  public record Label(double y, String first, String second) {}

  /** A month in the table behind it. */
  public record Row(String month, int meetings, String hours, String cost, String back) {}

  private static double[] added(double[] months) {
    double[] sums = new double[months.length + 1];
    for (int i = 0; i < months.length; i++) {
      sums[i + 1] = sums[i] + months[i];
    }
    return sums;
  }

  private int ahead() {
    return leads().known() ? YEAR : 0;
  }

  private Estimate leads() {
    return weighed.assessment().figures().fromLeads();
  }

  private double costs() {
    return in[months.size()] + ahead() * weighed.assessment().figures().present().cost();
  }

  private double then(double aMonth) {
    return back[months.size()] + (ahead() == 0 ? 0 : ahead() * aMonth);
  }

  private double highest() {
    double seen = Math.max(costs(), then(leads().likely()));
    return ahead() == 0 ? seen : Math.min(Math.max(then(leads().high()), seen), HIGHEST * seen);
  }

  public boolean drawn() {
    return months.size() > 1;
  }

  public boolean withRange() {
    return ahead() > 0;
  }

  public String inPath() {
    StringJoiner path = new StringJoiner(" L", "M", "");
    for (int i = 0; i < in.length; i++) {
      path.add(point(i, in[i]));
    }
    return path.toString();
  }

  /** What comes back comes in steps. */
  public String backPath() {
    StringBuilder path = new StringBuilder("M" + point(0, 0));
    for (int i = 1; i < back.length; i++) {
      path.append(" H").append(across.at(i)).append(" V").append(up.at(back[i]));
    }
    return path.toString();
  }

  private String point(double month, double value) {
    return across.at(month) + " " + up.at(value);
  }

  private String now(double value) {
    return point(months.size(), value);
  }

  private String inAYear(double value) {
    return point(months.size() + ahead(), value);
  }

  /** The range of the year to come. */
  public String band() {
    return "M%s L%s L%s Z"
        .formatted(
            now(back[months.size()]), inAYear(then(leads().high())), inAYear(then(leads().low())));
  }

  public String likelyPath() {
    return "M%s L%s".formatted(now(back[months.size()]), inAYear(then(leads().likely())));
  }

  public String costsPath() {
    return "M%s L%s".formatted(now(in[months.size()]), inAYear(costs()));
  }

  public double today() {
    return across.at(months.size());
  }

  public double end() {
    return across.at(months.size() + ahead());
  }

  public List<Rule> rules() {
    return up.ticks(3).stream().map(tick -> new Rule(up.at(tick), Amounts.number(tick))).toList();
  }

  /** At the right end, apart from each other. */
  public List<Label> labels() {
    double cost = up.at(costs());
    double came = up.at(then(leads().likely()));
    double push = Math.max(0, APART - Math.abs(cost - came)) / 2;
    double lift = cost <= came ? -push : push;
    return List.of(
        label(cost + lift, "put in", in[months.size()]),
        label(came - lift, "come back", back[months.size()]));
  }

  private static Label label(double y, String words, double soFar) {
    return new Label(Math.clamp(y, TOP + 4, BOTTOM - 14), words, Amounts.number(soFar) + " so far");
  }

  /** Left out where it would lie under "today". */
  public String from() {
    return withRange() && today() < NEAR ? "" : months.getFirst().words();
  }

  /** The picture in a sentence. */
  public String told() {
    String soFar =
        "By the end of %s you had put in %s, and %s had come back from leads."
            .formatted(
                months.getLast().words(),
                weighed.amounts().about(in[months.size()]),
                weighed.amounts().about(back[months.size()]));
    return withRange()
        ? soFar
            + " The year to come may bring %s."
                .formatted(weighed.amounts().range(Sums.times(leads(), YEAR), "more"))
        : soFar;
  }

  /** The table behind it, the latest month first. */
  public List<Row> rows() {
    Amounts amounts = weighed.amounts();
    return months.reversed().stream()
        .map(
            one ->
                new Row(
                    one.words(),
                    one.put().meetings(),
                    Amounts.hours(one.put().minutes()),
                    amounts.sum(one.cost().all()),
                    amounts.sum(one.came().kept())))
        .toList();
  }
}
