package roundtable.preparation;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.planning.When;

/** A prospect of one's last sheet that is still open: to keep or to drop with one tap. */
public record Carried(SheetLine line, When since) {
  static List<Carried> to(DSLContext context, Preparing preparing, Sheet sheet) {
    Map<Long, List<Sheets.Earlier>> others = Sheets.otherProspects(context, preparing.key());
    return others.isEmpty()
        ? List.of()
        : Meetings.all(context, preparing.me()).stream()
            .filter(meeting -> meeting.startsAt().isBefore(preparing.meeting().startsAt()))
            .filter(meeting -> others.containsKey(meeting.id()))
            .findFirst()
            .map(last -> open(others.getOrDefault(last.id(), List.of()), last, preparing, sheet))
            .orElse(List.of());
  }

  private static List<Carried> open(
      List<Sheets.Earlier> prospects, Meeting last, Preparing preparing, Sheet sheet) {
    return prospects.stream()
        .filter(one -> !one.dropped() && !stands(one.line(), sheet))
        .map(one -> new Carried(one.line(), When.of(last, preparing.group())))
        .toList();
  }

  private static boolean stands(SheetLine earlier, Sheet sheet) {
    Long id = earlier.id();
    return sheet.lines().stream()
        .anyMatch(
            line ->
                id.equals(line.origin().carried())
                    || line.written().company().equalsIgnoreCase(earlier.written().company()));
  }
}
