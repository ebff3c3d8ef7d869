package roundtable.preparation;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.meeting.Prepared;

/** Lays the speaker's own sheet on the speaker's own phone. */
public final class PreparedSheets implements Prepared {
  @Override
  public List<Line> sheet(DSLContext context, long membership, long meeting) {
    return Sheets.of(context, new Sheets.Key(membership, meeting)).lines().stream()
        .map(line -> new Line(line.id(), line.named()))
        .toList();
  }
}
