package roundtable.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import roundtable.evidence.survival.KaplanMeier;
import roundtable.evidence.survival.Retention;
import roundtable.evidence.survival.Stay;
import roundtable.evidence.survival.Step;
import roundtable.referral.Source;

/** How long clients stay, by who sent them. */
public record StayingPart(List<Arm> arms, Optional<Retention> compared) {
  private static final double LEFT = 8;
  private static final double RIGHT = 258;
  private static final double TOP = 14;
  private static final double BOTTOM = 164;
  private static final double LEAST = 12;
  private static final double MOST = 36;
  private static final double APART = 28;
  private static final double HUNDRED = 100;
  private static final double CLEAR = .05;

  /** Clients of one kind of source. */
  public record Arm(String name, String css, List<Stay> stays, KaplanMeier curve) {
    /** "7 clients, 2 left". */
    public String counts() {
      return "%s, %d left"
          .formatted(
              VerdictWords.count(stays.size(), "client"),
              stays.stream().filter(Stay::ended).count());
    }

    private double last() {
      return stays.stream().mapToDouble(Stay::months).max().orElse(0);
    }

    public List<Step> steps() {
      return curve.steps().stream().filter(step -> step.left() > 0).toList();
    }

    public String months(Step step) {
      return Amounts.count(step.months());
    }

    public long kept(Step step) {
      return Math.round(step.kept() * HUNDRED);
    }
  }

  /** A word at the end of a curve. */
  public record Label(double y, String name, String counts) {}

  static StayingPart of(Book book) {
    List<Client> clients = Client.of(book);
    List<Stay> partners = stays(clients, one -> one.source().partner());
    List<Stay> customers = stays(clients, one -> one.source() == Source.CUSTOMER);
    List<Stay> others = stays(clients, one -> one.source() == Source.OTHER);
    return new StayingPart(
        Stream.of(
                arm("partners", "partners", partners),
                arm("customers", "customers", customers),
                arm("other ways", "others", others))
            .filter(arm -> !arm.stays().isEmpty())
            .toList(),
        Retention.between(partners, customers));
  }

  private static Arm arm(String name, String css, List<Stay> stays) {
    return new Arm(name, css, stays, KaplanMeier.of(stays));
  }

  private static List<Stay> stays(List<Client> clients, Predicate<Client> which) {
    return clients.stream().filter(which).flatMap(one -> one.stay().stream()).toList();
  }

  public boolean drawn() {
    return !arms.isEmpty();
  }

  private Axis across() {
    double longest = arms.stream().mapToDouble(Arm::last).max().orElse(LEAST);
    return new Axis(0, Math.clamp(Math.ceil(longest), LEAST, MOST), LEFT, RIGHT);
  }

  private static double up(double share) {
    return new Axis(0, 1, BOTTOM, TOP).at(share);
  }

  /** Down a step for each who left, on to where the last one was watched. */
  public String path(Arm arm) {
    StringBuilder path = new StringBuilder("M" + LEFT + " " + up(1));
    for (Step step : arm.steps()) {
      path.append(" H").append(across().at(step.months())).append(" V").append(up(step.kept()));
    }
    return path.append(" H").append(across().at(arm.last())).toString();
  }

  public List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    double below = TOP;
    for (Arm arm :
        arms.stream()
            .sorted(Comparator.comparingDouble((Arm one) -> -one.curve().keptAt(MOST)))
            .toList()) {
      double y = Math.max(below, up(arm.curve().keptAt(MOST)) + 4);
      labels.add(new Label(Axis.tenth(y), arm.name(), arm.counts()));
      below = y + APART;
    }
    return labels;
  }

  public String longest() {
    return Amounts.count(across().most()) + " months";
  }

  /** What the curves say, never why. */
  public String told() {
    return compared
        .map(StayingPart::told)
        .orElse(
            "Clients sent by partners and clients sent by customers stand beside each other here, once there is one of each with an invoice.");
  }

  private static String told(Retention two) {
    String kept =
        "Of the first %s months, clients sent by partners stay %s, those sent by customers %s."
            .formatted(
                Amounts.count(two.here().horizon()),
                Amounts.count(two.here().months()),
                Amounts.count(two.there().months()));
    if (two.p().isEmpty()) {
      return kept
          + " Fewer than five have left on one side: too few to say whether that is chance.";
    }
    return kept
        + (two.p().get() < CLEAR
            ? " Chance alone seldom does as much. They go together; which brings about which, this cannot say."
            : " Chance alone does as much.");
  }
}
