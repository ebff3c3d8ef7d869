package roundtable.meeting;

import java.util.List;
import org.jooq.DSLContext;

/**
 * What a speaker has prepared. The meeting asks for it; the feature that keeps the sheets answers.
 */
public interface Prepared {
  /** One company on a sheet, with its line's number; 0 for the ask, which is no line. */
  record Line(long id, Mention.Named named) {}

  /** What a member has prepared to ask for in the classic programme; empty when nothing. */
  List<Line> ask(DSLContext context, long membership, long meeting);

  /** The sheet of a member for a meeting, clients first; empty when there is none. */
  List<Line> sheet(DSLContext context, long membership, long meeting);
}
