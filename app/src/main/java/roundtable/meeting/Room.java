package roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who is in the room: the seats, those at the door, and who leads. */
public record Room(SortedMap<Integer, Seat> seats, List<Knock> atTheDoor, @Nullable Lead lead) {
  /**
   * The person who runs the meeting. Nobody takes over by themselves: an officer does, with one
   * tap.
   */
  public record Lead(long person, String name, boolean online) {}

  static Room empty() {
    return new Room(new TreeMap<>(), List.of(), null);
  }

  public @Nullable Seat seat(int number) {
    return seats.get(number);
  }

  public List<Seat> at(int table) {
    return seats.values().stream().filter(seat -> seat.table() == table).toList();
  }

  public @Nullable Seat ofMember(long membership) {
    return seats.values().stream()
        .filter(seat -> seat.who().membership() != null && seat.who().membership() == membership)
        .findFirst()
        .orElse(null);
  }

  int nextNumber() {
    return seats.isEmpty() ? 1 : seats.lastKey() + 1;
  }

  Room with(Seat seat) {
    SortedMap<Integer, Seat> changed = new TreeMap<>(seats);
    changed.put(seat.number(), seat);
    return new Room(changed, atTheDoor, lead);
  }

  Room changed(int number, UnaryOperator<Seat> change) {
    Seat seat = seats.get(number);
    return seat == null ? this : with(change.apply(seat));
  }

  /** Who sat at a table that is no longer there sits at the first. */
  Room within(int tables) {
    SortedMap<Integer, Seat> changed = new TreeMap<>(seats);
    changed.replaceAll((number, seat) -> seat.table() <= tables ? seat : seat.at(1));
    return new Room(changed, atTheDoor, lead);
  }

  Room knocked(Knock knock) {
    List<Knock> more = new ArrayList<>(atTheDoor);
    more.add(knock);
    return new Room(seats, List.copyOf(more), lead);
  }

  Room answered(String knock) {
    return new Room(
        seats, atTheDoor.stream().filter(one -> !one.id().equals(knock)).toList(), lead);
  }

  Room ledBy(Lead someone) {
    return new Room(seats, atTheDoor, someone);
  }

  Room leadIs(boolean online) {
    Lead now = lead;
    return now == null ? this : ledBy(new Lead(now.person(), now.name(), online));
  }
}
