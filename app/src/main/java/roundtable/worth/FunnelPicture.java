package roundtable.worth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.worth.LeadLine.Reached;

/** How far leads came. */
public record FunnelPicture(Account account) {
  private static final double LEFT = 84;
  private static final double WIDTH = 240;
  private static final double HEIGHT = 30;
  private static final double LEAST = 2;

  /** One station. */
  public record Bar(String words, double y, double width, String count) {
    public double left() {
      return LEFT;
    }

    public double end() {
      return LEFT + width + 6;
    }

    public double line() {
      return y + 14;
    }
  }

  public boolean drawn() {
    return !account.leads().isEmpty();
  }

  public List<Bar> bars() {
    List<Reached> stations = List.of(Reached.values());
    return IntStream.range(0, stations.size())
        .mapToObj(i -> bar(stations.get(i), i * HEIGHT + 4))
        .toList();
  }

  private Bar bar(Reached station, double y) {
    if (!told(station)) {
      return new Bar(station.title(), y, 0, "not written down");
    }
    long count = reached(station);
    double share = count / (double) account.leads().size();
    return new Bar(
        station.title(), y, Math.max(LEAST, Math.rint(share * WIDTH)), Long.toString(count));
  }

  private long reached(Reached station) {
    return account.leads().stream()
        .filter(one -> one.progress().reached().compareTo(station) >= 0)
        .count();
  }

  /** Of leads elsewhere nobody writes down calls and meetings. */
  private boolean told(Reached station) {
    boolean between = station == Reached.CONTACTED || station == Reached.MET;
    return !between || account.group().here() != null;
  }

  public double height() {
    return Reached.values().length * HEIGHT + 4;
  }

  public String told() {
    return Arrays.stream(Reached.values())
        .filter(this::told)
        .map(one -> one.title() + " " + reached(one))
        .collect(Collectors.joining(", ", "", "."));
  }
}
