package roundtable.meeting.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import roundtable.group.Cadence;
import roundtable.meeting.planning.Offer.Kind;

/** What fits, best first. There is always something: see the fact that tests it. */
final class Offers {
  static final int FULL_TABLE = 8;

  /** Six is what one wants; five is what is left when, say, eleven sit down at two tables. */
  static final int SMALL_TABLE = 5;

  /** Below a minute one can say a name and no more. */
  static final int SHORTEST_TURN = 60;

  static final int LONGEST_MEETING = 180;
  static final int LONGEST_RARE_MEETING = 240;

  private final Plan plan;
  private final Cadence cadence;

  private Offers(Plan plan, Cadence cadence) {
    this.plan = plan;
    this.cadence = cadence;
  }

  static List<Offer> of(Plan plan, Cadence cadence) {
    return new Offers(plan, cadence).all();
  }

  static Optional<Offer> chosen(Plan plan, Cadence cadence, Kind kind) {
    return of(plan, cadence).stream().filter(offer -> offer.kind() == kind).findFirst();
  }

  private List<Offer> all() {
    if (plan.fits()) {
      return List.of(offer(Kind.EVERYONE, plan, 1, plan.members()));
    }
    List<Offer> offers = new ArrayList<>();
    tables().ifPresent(offers::add);
    rotation().ifPresent(offers::add);
    shorterTurns().ifPresent(offers::add);
    longerMeeting().ifPresent(offers::add);
    lowerCadence().ifPresent(offers::add);
    return offers.isEmpty() ? List.of(someInALongerMeeting()) : List.copyOf(offers);
  }

  private Optional<Offer> tables() {
    return IntStream.rangeClosed(2, plan.members() / SMALL_TABLE)
        .filter(tables -> Math.ceilDiv(plan.members(), tables) <= FULL_TABLE)
        .mapToObj(tables -> offer(Kind.TABLES, plan, tables, plan.members()))
        .filter(Offer::fits)
        .findFirst();
  }

  private Optional<Offer> rotation() {
    return plan.capacity() < 2
        ? Optional.empty()
        : Optional.of(offer(Kind.ROTATION, plan, 1, plan.capacity()));
  }

  private Optional<Offer> shorterTurns() {
    int seconds = plan.turnSecondsFor(plan.members());
    return seconds < SHORTEST_TURN
        ? Optional.empty()
        : Optional.of(offer(Kind.SHORTER_TURNS, plan.withTurnsOf(seconds), 1, plan.members()));
  }

  private Optional<Offer> longerMeeting() {
    int minutes = plan.lengthFor(plan.members());
    return minutes > LONGEST_MEETING
        ? Optional.empty()
        : Optional.of(offer(Kind.LONGER_MEETING, plan.lasting(minutes), 1, plan.members()));
  }

  /** A longer meeting so seldom that it takes no more hours a month than now. */
  private Optional<Offer> lowerCadence() {
    int minutes = plan.lengthFor(plan.members());
    return minutes > LONGEST_RARE_MEETING
        ? Optional.empty()
        : Arrays.stream(Cadence.values())
            .filter(rarer -> rarer.days() > cadence.days())
            .filter(rarer -> minutes * cadence.days() <= plan.agenda().minutes() * rarer.days())
            .findFirst()
            .map(
                rarer ->
                    new Offer(Kind.LOWER_CADENCE, plan.lasting(minutes), 1, plan.members(), rarer));
  }

  /** The meeting is shorter than a turn or two: as many as three hours hold speak. */
  private Offer someInALongerMeeting() {
    int speakers = Math.min(plan.lasting(LONGEST_MEETING).capacity(), plan.members());
    Plan longer = plan.lasting(plan.lengthFor(speakers));
    return offer(Kind.LONGER_MEETING, longer, 1, speakers);
  }

  private Offer offer(Kind kind, Plan changed, int tables, int speakers) {
    return new Offer(kind, changed, tables, speakers, cadence);
  }
}
