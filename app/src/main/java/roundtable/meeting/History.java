package roundtable.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has been recorded so far.
 *
 * @param taps every tap that has happened, so that a tap sent twice happens once
 * @param steps the facilitator's steps that an undo can take back, latest last
 */
public record History(long seq, Set<String> taps, List<Step> steps) {
  private static final int MOST_STEPS = 20;

  /** What one tap of the facilitator did. */
  record Step(String tap, List<MeetingEvent> events) {}

  static History empty() {
    return new History(0, Set.of(), List.of());
  }

  History after(Recorded recorded) {
    Set<String> more = taps;
    if (!taps.contains(recorded.tap())) {
      more = new HashSet<>(taps);
      more.add(recorded.tap());
    }
    return new History(recorded.seq(), more, stepsAfter(recorded));
  }

  private List<Step> stepsAfter(Recorded recorded) {
    return switch (recorded.event()) {
      case MeetingEvent.StepUndone undone -> withoutLast(recorded.tap());
      case MeetingEvent event when canBeTakenBack(event) -> with(recorded.tap(), event);
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

  private List<Step> with(String tap, MeetingEvent event) {
    List<Step> changed = new ArrayList<>(steps);
    List<MeetingEvent> events = new ArrayList<>();
    if (!changed.isEmpty() && changed.getLast().tap().equals(tap)) {
      events.addAll(changed.removeLast().events());
    }
    events.add(event);
    changed.add(new Step(tap, List.copyOf(events)));
    return List.copyOf(changed.subList(Math.max(0, changed.size() - MOST_STEPS), changed.size()));
  }

  /** The undo's own events made a step too; both go. */
  private List<Step> withoutLast(String undo) {
    List<Step> fewer = new ArrayList<>(steps);
    fewer.removeIf(step -> step.tap().equals(undo));
    if (!fewer.isEmpty()) {
      fewer.removeLast();
    }
    return List.copyOf(fewer);
  }
}
