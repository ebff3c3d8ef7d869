package roundtable.meeting.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import roundtable.group.Group;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.Seat;
import roundtable.web.Place;

/** The order of turns, to be changed by hand. */
public record OrderScreen(
    Group group, Meeting meeting, List<TableRows> tables, List<Row> listening) {
  /** One table, its speakers in order. */
  public record TableRows(int number, List<Row> speakers) {}

  /** A member with why they stand where they stand. */
  public record Row(int seat, String name, String why) {}

  static OrderScreen of(Group group, LiveMeeting live, Past past) {
    Order order = Order.of(live);
    Waiting waiting = new Waiting(past, ZoneId.of(group.timeZone()));
    List<TableRows> tables = new ArrayList<>();
    for (List<Seat> table : order.seats(live.room())) {
      List<Row> rows = table.stream().map(seat -> row(seat, waiting)).toList();
      tables.add(new TableRows(tables.size() + 1, rows));
    }
    List<Row> listening =
        live.room().seats().values().stream()
            .filter(seat -> !seat.guest() && !order.has(seat.number()))
            .map(seat -> row(seat, waiting))
            .toList();
    return new OrderScreen(group, live.meeting(), tables, listening);
  }

  private static Row row(Seat seat, Waiting waiting) {
    return new Row(seat.number(), seat.name(), waiting.words(seat));
  }

  /** How long somebody has waited, in words. */
  private record Waiting(Past past, ZoneId zone) {
    String words(Seat seat) {
      Long member = seat.who().membership();
      return member == null
          ? "guest"
          : past.lastSpoke(member).map(this::words).orElse("has not had a turn yet");
    }

    private String words(Instant last) {
      return "spoke last on " + new When(last.atZone(zone), 0).shortDay();
    }
  }

  public Place place() {
    return new Place(group.id(), group.name(), "meetings");
  }

  public String title() {
    return "Who speaks on " + When.of(meeting, group).weekday();
  }

  public boolean several() {
    return tables.size() > 1;
  }

  public int other(TableRows table) {
    return table.number() % tables.size() + 1;
  }

  public String address() {
    return "/meetings/" + meeting.id();
  }
}
