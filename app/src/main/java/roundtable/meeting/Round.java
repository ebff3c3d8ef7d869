package roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The round: its tables with the order of turns, the turns so far, and the companies on the table.
 */
public record Round(Phase phase, List<Table> tables, SortedMap<Integer, Turn> turns, Cards cards) {
  /** How far a meeting has come. */
  public enum Phase {
    ARRIVING,
    RUNNING,
    ENDED,
    CLOSED
  }

  static Round empty() {
    return new Round(
        Phase.ARRIVING, List.of(new Table(1, List.of(), List.of())), new TreeMap<>(), Cards.none());
  }

  public boolean running() {
    return phase == Phase.RUNNING;
  }

  public @Nullable Table table(int number) {
    return number >= 1 && number <= tables.size() ? tables.get(number - 1) : null;
  }

  /** The turn that runs, or stands paused, at a table. */
  public @Nullable Turn current(int table) {
    return turnsAt(table).filter(turn -> !turn.over()).findFirst().orElse(null);
  }

  /** The turn that ended last at a table. */
  public @Nullable Turn last(int table) {
    return turnsAt(table).filter(Turn::over).reduce((earlier, later) -> later).orElse(null);
  }

  public boolean hasSpoken(int seat) {
    return turns.values().stream().anyMatch(turn -> turn.seat() == seat);
  }

  private Stream<Turn> turnsAt(int table) {
    return turns.values().stream().filter(turn -> turn.table() == table);
  }

  /** The table at which an event about turns takes place; 0 when it is about none. */
  int tableOf(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.TurnStarted e -> e.table();
      case MeetingEvent.TurnSkipped e -> e.table();
      case MeetingEvent.TurnPaused e -> tableOfTurn(e.turn());
      case MeetingEvent.TurnResumed e -> tableOfTurn(e.turn());
      case MeetingEvent.TurnExtended e -> tableOfTurn(e.turn());
      case MeetingEvent.TurnEnded e -> tableOfTurn(e.turn());
      default -> 0;
    };
  }

  private int tableOfTurn(int number) {
    Turn turn = turns.get(number);
    return turn == null ? 0 : turn.table();
  }

  int nextTurn() {
    return turns.isEmpty() ? 1 : turns.lastKey() + 1;
  }

  Round in(Phase other) {
    return new Round(other, tables, turns, cards);
  }

  /** Who was passed over stays so: changing the order is no undo. */
  Round drawn(List<List<Integer>> order) {
    List<Integer> skipped = tables.stream().flatMap(table -> table.skipped().stream()).toList();
    List<Table> drawn = new ArrayList<>();
    for (List<Integer> seats : order) {
      List<Integer> still = seats.stream().filter(skipped::contains).toList();
      drawn.add(new Table(drawn.size() + 1, List.copyOf(seats), still));
    }
    return new Round(phase, List.copyOf(drawn), turns, cards);
  }

  Round with(UnaryOperator<Table> change) {
    return new Round(phase, tables.stream().map(change).toList(), turns, cards);
  }

  Round with(Turn turn) {
    SortedMap<Integer, Turn> changed = new TreeMap<>(turns);
    changed.put(turn.number(), turn);
    return new Round(phase, tables, changed, cards);
  }

  Round turn(int number, UnaryOperator<Turn> change) {
    Turn turn = turns.get(number);
    return turn == null ? this : with(change.apply(turn));
  }

  Round without(int turn) {
    SortedMap<Integer, Turn> fewer = new TreeMap<>(turns);
    fewer.remove(turn);
    return new Round(phase, tables, fewer, cards);
  }

  Round with(Cards changed) {
    return new Round(phase, tables, turns, changed);
  }
}
