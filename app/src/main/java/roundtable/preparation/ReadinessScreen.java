package roundtable.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.group.Group;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.web.Place;

/**
 * Who is ready for the next meeting. A member sees how far their own sheet is; officers also see
 * how far the others are, and never a word of what they wrote.
 *
 * @param next null when no meeting is planned
 */
public record ReadinessScreen(Group group, Membership me, @Nullable Next next) {
  /**
   * The next meeting.
   *
   * @param coach what one's own sheet still wants
   */
  public record Next(Meeting meeting, Readiness mine, String coach, List<Row> rows) {
    /** How far one's own sheet is. */
    public String sentence() {
      return mine == Readiness.NOTHING
          ? "Your sheet is still empty: it takes about five minutes."
          : coach;
    }

    public long ready() {
      return rows.stream().filter(row -> row.readiness() == Readiness.READY).count();
    }

    public long notReady() {
      return rows.size() - ready();
    }

    public boolean classic() {
      return meeting.turns().programme().blanketAsk();
    }

    public String address() {
      return "/meetings/" + meeting.id();
    }
  }

  /** A member and how far they are. */
  public record Row(String name, Readiness readiness) {
    public boolean ready() {
      return readiness == Readiness.READY;
    }
  }

  public boolean officer() {
    return me.runsMeetings();
  }

  public Place place() {
    return new Place(group.id(), group.name(), "home");
  }
}
