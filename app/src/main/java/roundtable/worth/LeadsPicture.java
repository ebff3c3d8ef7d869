package roundtable.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Leads month by month, empty months as gaps. */
public final class LeadsPicture {
  private static final int MOST = 36;
  private static final int FEWEST = 12;
  private static final String DOTS =
      " A full dot became a client; an empty one did not, or not yet.";
  private static final double LEFT = 8;
  private static final double WIDTH = 344;
  private static final double ABOVE = 34;
  private static final double BELOW = 28;
  private static final double TEXT = 46;
  private static final double LEAST_END = 124;
  private static final double HIGH = 64;
  private static final double LARGEST = 5;
  private static final double PITCH = 2.4;

  private final Account account;
  private final List<MonthLine> months;
  private final int first;
  private final double step;

  LeadsPicture(Account account) {
    this.account = account;
    List<MonthLine> all = account.months();
    this.first = Math.max(0, all.size() - MOST);
    this.months = all.subList(first, all.size());
    this.step = WIDTH / Math.max(FEWEST, months.size());
  }

  /** A lead; those that became clients are filled. */
  public record Dot(double x, double y, double radius, boolean won) {}

  /** A stretch without a lead. */
  public record Gap(double from, double to, String words) {
    /** In the middle of it, and not beyond the edge. */
    public double words(double right) {
      return Math.clamp((from + to) / 2, TEXT, Math.max(TEXT, right - TEXT));
    }
  }

  public boolean drawn() {
    return months.size() > 1;
  }

  public List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    double radius = radius();
    for (int month = 0; month < months.size(); month++) {
      List<LeadLine> came = came(month);
      for (int n = 0; n < came.size(); n++) {
        double y = base() - 4 - radius - n * PITCH * radius;
        dots.add(new Dot(middle(month), Axis.tenth(y), radius, came.get(n).won()));
      }
    }
    return dots;
  }

  private double radius() {
    return Axis.tenth(Math.min(Math.min(LARGEST, step * .42), HIGH / most() / PITCH));
  }

  private int most() {
    return Math.max(1, months.stream().mapToInt(one -> one.came().leads()).max().orElse(1));
  }

  private List<LeadLine> came(int month) {
    return account.leads().stream()
        .filter(one -> account.monthOf(one.on()) == first + month)
        .toList();
  }

  /** The months without a lead, as marks on the line. */
  public List<Double> empty() {
    return IntStream.range(0, months.size())
        .filter(month -> months.get(month).came().leads() == 0)
        .mapToObj(this::middle)
        .toList();
  }

  public double base() {
    return Axis.tenth(ABOVE + most() * PITCH * radius());
  }

  public double height() {
    return base() + BELOW;
  }

  public double right() {
    return Axis.tenth(LEFT + months.size() * step);
  }

  /** Where the last month's name ends: beside the first one's, not upon it. */
  public double end() {
    return Math.max(right(), LEAST_END);
  }

  /** The longest stretch without a lead, from two months on. */
  public List<Gap> longest() {
    Stretch gap = Stretch.longest(months);
    return gap.months() < 2
        ? List.of()
        : List.of(
            new Gap(
                Axis.tenth(LEFT + gap.from() * step),
                Axis.tenth(LEFT + gap.to() * step),
                gap.months() + " months without"));
  }

  /** Months without a lead, one after the other. */
  private record Stretch(int from, int to) {
    int months() {
      return to - from;
    }

    static Stretch longest(List<MonthLine> months) {
      Stretch best = new Stretch(0, 0);
      int from = 0;
      for (int month = 0; month < months.size(); month++) {
        from = months.get(month).came().leads() > 0 ? month + 1 : from;
        Stretch here = new Stretch(from, month + 1);
        best = here.months() > best.months() ? here : best;
      }
      return best;
    }
  }

  public String from() {
    return months.getFirst().words();
  }

  public String until() {
    return months.getLast().words();
  }

  /** How regular leads are, in a sentence. */
  public String told() {
    long with = months.stream().filter(one -> one.came().leads() > 0).count();
    int leads = months.stream().mapToInt(one -> one.came().leads()).sum();
    if (leads == 0) {
      return "No lead in %s.".formatted(VerdictWords.count(months.size(), "month"));
    }
    String regular =
        "%s, in %d of %d months."
            .formatted(leads == 1 ? "1 lead" : leads + " leads", with, months.size());
    int gap = Stretch.longest(months).months();
    return gap < 2
        ? regular + DOTS
        : regular + " The longest stretch without one: %d months.".formatted(gap) + DOTS;
  }

  public List<MonthLine> rows() {
    return months.reversed();
  }

  private double middle(int month) {
    return Axis.tenth(LEFT + (month + .5) * step);
  }
}
