package roundtable.overlap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import roundtable.client.ClientList;

/** How a list was used, for its owner. */
public record UsesScreen(ClientList list, List<Use> uses, List<Told> told) {
  /** What the owner said about a name and a row. */
  public record Told(long id, String asked, String row, Answer answer, Instant at) {
    public String sentence() {
      return switch (answer) {
        case SAME -> "“" + asked + "” is “" + row + "”";
        case ADDED -> "You put “" + asked + "” on your list";
        case DIFFERENT -> "“" + asked + "” is not “" + row + "”";
        case NOT_SURE -> "Not sure whether “" + asked + "” is “" + row + "”";
      };
    }
  }

  public String day(Instant at) {
    ZoneId zone = list.owner().zone();
    return DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK).format(at.atZone(zone));
  }

  public String address() {
    return list.owner().path("/list-uses");
  }

  public String listAddress() {
    return list.owner().path("/clients");
  }
}
