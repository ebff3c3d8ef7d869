package roundtable.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import roundtable.evidence.simulation.Plan;
import roundtable.evidence.simulation.SimulatedGroup;
import roundtable.evidence.simulation.Simulation;
import roundtable.evidence.simulation.World;
import roundtable.evidence.worth.Terms;
import roundtable.group.Membership;
import roundtable.meeting.Programme;

/**
 * A group with two years behind it. Who came, what was passed on and what became of it is drawn by
 * chance from a seed, so that it is the same every time; what is said of it is weighed from that.
 */
record PastGroup(PastMeetings meetings, SimulatedGroup drawn, long seed) {
  static final int MONTHS = 24;

  /** What the drawn members' hours and clients are worth; Ada's are. */
  static final long HOUR = 60;

  static final long CLIENT = 2_400;
  private static final double ATTENDANCE = .9;
  private static final int YEAR = 12;

  /** A meeting with the way there and half an hour of preparation. */
  private static final double HOURS = 2.5;

  /**
   * How a group is, apart from who is in it.
   *
   * @param dues a year
   */
  record Manner(Days days, Programme programme, long dues, long seed) {
    private SimulatedGroup drawn(int members) {
      Plan.Rhythm rhythm = new Plan.Rhythm(days.aMonth(), ATTENDANCE, HOURS * days.aMonth(), 0);
      Terms terms = new Terms(HOUR, dues / (double) YEAR, CLIENT);
      return Simulation.group(World.AS_MODELLED, new Plan(members, MONTHS, rhythm, terms), seed);
    }

    /** Drawn as if it had always met as it does now: the same share of the meetings there were. */
    private List<Integer> held(List<Integer> attended) {
      return IntStream.range(0, MONTHS)
          .mapToObj(month -> attended.get(month) * days.in(month) / days.aMonth())
          .toList();
    }
  }

  /**
   * @param members of the drawn group, in its order
   * @param newcomers who joined in a later month, and have missed nothing since
   */
  static PastGroup of(
      Manner manner, List<Membership> members, List<Membership> newcomers, int joined) {
    SimulatedGroup drawn = manner.drawn(members.size());
    List<Chair> chairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      chairs.add(
          new Chair(
              members.get(i),
              drawn.members().get(i).joined(),
              manner.held(drawn.members().get(i).attended())));
    }
    List<Integer> always = manner.held(Collections.nCopies(MONTHS, manner.days().aMonth()));
    newcomers.forEach(one -> chairs.add(new Chair(one, joined, always)));
    return new PastGroup(
        new PastMeetings(manner.days(), List.copyOf(chairs), manner.programme()),
        drawn,
        manner.seed());
  }

  void write(DSLContext tx, Companies companies, Instant now) {
    meetings.hold(tx, MONTHS, seed);
    new PastLeads(tx, this, companies, now).pass(drawn);
  }
}
