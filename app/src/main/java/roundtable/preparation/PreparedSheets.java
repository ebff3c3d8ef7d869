package roundtable.preparation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import roundtable.meeting.Meeting;
import roundtable.meeting.Mention;
import roundtable.meeting.Prepared;

/** Lays the speaker's own sheet on the speaker's own phone. */
public final class PreparedSheets implements Prepared {
  @Override
  public List<Line> sheet(DSLContext context, long membership, long meeting) {
    return Sheets.of(context, new Sheets.Key(membership, meeting)).lines().stream()
        .map(line -> new Line(line.id(), line.named()))
        .toList();
  }

  @Override
  public List<Line> ask(DSLContext context, long membership, long meeting) {
    String ask = Sheets.ask(context, new Sheets.Key(membership, meeting));
    return ask.isBlank()
        ? List.of()
        : List.of(new Line(0, new Mention.Named(ask, Mention.Kind.ASK, "", "", null)));
  }

  /** Writes a whole sheet at once, as the demo's cast does. */
  public static void write(
      DSLContext tx, long membership, Meeting meeting, List<Mention.Named> lines) {
    Sheets.Key key = new Sheets.Key(membership, meeting.id());
    Map<Mention.Kind, Integer> positions = new EnumMap<>(Mention.Kind.class);
    for (Mention.Named named : lines) {
      int position = positions.merge(named.kind(), 1, Integer::sum);
      SheetLine line =
          new SheetLine(
              0,
              new SheetLine.Slot(named.kind(), position),
              SheetLine.Written.of(named.company(), named.whom(), named.offer()),
              SheetLine.Origin.TYPED);
      Sheets.write(tx, key, line, meeting.startsAt());
    }
  }
}
