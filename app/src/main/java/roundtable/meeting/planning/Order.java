package roundtable.meeting.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Room;
import roundtable.meeting.Seat;
import roundtable.meeting.Table;

/** The order of turns, seat numbers a table, and the ways to change it by hand. */
record Order(List<List<Integer>> tables) {
  static Order of(LiveMeeting live) {
    return new Order(live.round().tables().stream().map(Table::order).toList());
  }

  MeetingCommand.DrawTurns command() {
    return new MeetingCommand.DrawTurns(tables);
  }

  /** The same with the seats themselves. */
  List<List<Seat>> seats(Room room) {
    return tables.stream()
        .map(table -> room.seats().values().stream().filter(s -> table.contains(s.number())))
        .map(seats -> seats.sorted(Comparator.comparingInt(s -> placeOf(s.number()))).toList())
        .toList();
  }

  int speakers() {
    return tables.stream().mapToInt(List::size).sum();
  }

  boolean has(int seat) {
    return tableOf(seat) > 0;
  }

  Order earlier(int seat) {
    return moved(seat, -1);
  }

  Order later(int seat) {
    return moved(seat, 1);
  }

  /** Takes a seat out of today's turns; its holder listens. */
  Order without(int seat) {
    return changed(table -> table.removeIf(one -> one == seat));
  }

  /** Last at a table, numbered from 1; at the last table when there is no such. */
  Order lastAt(int number, int seat) {
    List<List<Integer>> changed = new ArrayList<>(without(seat).tables());
    int at = Math.clamp(number - 1L, 0, changed.size() - 1);
    List<Integer> longer = new ArrayList<>(changed.get(at));
    longer.add(seat);
    changed.set(at, List.copyOf(longer));
    return new Order(List.copyOf(changed));
  }

  /** Where a seat speaks; 0 when its holder listens. */
  int tableOf(int seat) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).contains(seat)) {
        return i + 1;
      }
    }
    return 0;
  }

  int tableAfter(int seat) {
    return tableOf(seat) % tables.size() + 1;
  }

  int smallestTable() {
    return tables.indexOf(Collections.min(tables, Comparator.comparingInt(List::size))) + 1;
  }

  /** 1, 2, 3 … at its table; 0 when its holder listens. */
  int placeOf(int seat) {
    return has(seat) ? tables.get(tableOf(seat) - 1).indexOf(seat) + 1 : 0;
  }

  private Order moved(int seat, int by) {
    return changed(
        table -> {
          int from = table.indexOf(seat);
          int to = from + by;
          if (from >= 0 && to >= 0 && to < table.size()) {
            Collections.swap(table, from, to);
          }
        });
  }

  private Order changed(Consumer<List<Integer>> change) {
    return new Order(
        tables.stream()
            .map(
                table -> {
                  List<Integer> copy = new ArrayList<>(table);
                  change.accept(copy);
                  return List.copyOf(copy);
                })
            .toList());
  }
}
