package roundtable.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been recorded so far.
 *
 * @param taps every tap that has happened, so that a tap sent twice happens once
 * @param steps the facilitator's steps that an undo can take back, latest last
 */
public record History(long seq, Set<String> taps, List<Step> steps) {
  private static final int MOST_STEPS = 20;

  /**
   * What one tap of the facilitator did at a table.
   *
   * @param seq the number of its last event
   */
  record Step(long seq, String tap, int table, List<MeetingEvent> events) {}

  static History empty() {
    return new History(0, Set.of(), List.of());
  }

  /** The step that an undo at a table would take back, or null. */
  @Nullable Step lastAt(int table) {
    return steps.reversed().stream().filter(step -> step.table() == table).findFirst().orElse(null);
  }

  public boolean canUndo(int table) {
    return lastAt(table) != null;
  }

  long lastSeqAt(int table) {
    Step last = lastAt(table);
    return last == null ? 0 : last.seq();
  }

  /** Whether the last that was done to a turn's clock, before it ended, was to stop it. */
  boolean pausedLast(int turn) {
    return steps.stream()
        .flatMap(step -> step.events().stream())
        .map(event -> paused(event, turn))
        .flatMap(Optional::stream)
        .reduce(false, (earlier, later) -> later);
  }

  private static Optional<Boolean> paused(MeetingEvent event, int turn) {
    return switch (event) {
      case MeetingEvent.TurnPaused e when e.turn() == turn -> Optional.of(true);
      case MeetingEvent.TurnResumed e when e.turn() == turn -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * @param table where the event took place; 0 when it concerns no table
   */
  History after(Recorded recorded, int table) {
    Set<String> more = taps;
    if (!taps.contains(recorded.tap())) {
      more = new HashSet<>(taps);
      more.add(recorded.tap());
    }
    return new History(recorded.seq(), more, stepsAfter(recorded, table));
  }

  private List<Step> stepsAfter(Recorded recorded, int table) {
    return switch (recorded.event()) {
      case MeetingEvent.StepUndone undone -> withoutLast(recorded.tap(), undone.table());
      case MeetingEvent event when canBeTakenBack(event) -> with(recorded, table);
      default -> steps;
    };
  }

  private static boolean canBeTakenBack(MeetingEvent event) {
    return switch (event) {
      case MeetingEvent.TurnStarted e -> true;
      case MeetingEvent.TurnPaused e -> true;
      case MeetingEvent.TurnResumed e -> true;
      case MeetingEvent.TurnExtended e -> true;
      case MeetingEvent.TurnEnded e -> true;
      case MeetingEvent.TurnSkipped e -> true;
      default -> false;
    };
  }

  private List<Step> with(Recorded recorded, int table) {
    List<Step> changed = new ArrayList<>(steps);
    List<MeetingEvent> events = new ArrayList<>();
    if (!changed.isEmpty() && changed.getLast().tap().equals(recorded.tap())) {
      events.addAll(changed.removeLast().events());
    }
    events.add(recorded.event());
    changed.add(new Step(recorded.seq(), recorded.tap(), table, List.copyOf(events)));
    return List.copyOf(changed.subList(Math.max(0, changed.size() - MOST_STEPS), changed.size()));
  }

  /** The undo's own events made a step too; both go. */
  private List<Step> withoutLast(String undo, int table) {
    List<Step> fewer = new ArrayList<>(steps);
    fewer.removeIf(step -> step.tap().equals(undo));
    for (int i = fewer.size() - 1; i >= 0; i--) {
      if (fewer.get(i).table() == table) {
        fewer.remove(i);
        break;
      }
    }
    return List.copyOf(fewer);
  }
}
