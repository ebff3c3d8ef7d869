package roundtable.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.function.Function;
import roundtable.meeting.Meeting;
import roundtable.meeting.Programme;
import roundtable.web.Form;

/** Reads what an officer typed into the planner. */
record PlannerForm(Form form, Wanted usual) {
  private static final int SHORTEST_TURN = 30;
  private static final int LONGEST_TURN = 900;
  private static final int LONGEST_PLACE = 120;

  Wanted wanted() {
    if (form.text("minutes").isEmpty() && form.text("day").isEmpty()) {
      return usual;
    }
    return new Wanted(
        parsed("day", LocalDate::parse, usual.day(), "Choose a day."),
        parsed("time", LocalTime::parse, usual.time(), "Choose a time, as in 7:30."),
        agenda(),
        turns(),
        place());
  }

  /** Only for a meeting that is about to be planned: the sum itself may be done for any day. */
  void refuseThePast(Wanted wanted, ZoneId zone, Instant now) {
    if (wanted.day().atTime(wanted.time()).atZone(zone).toInstant().isBefore(now)) {
      form.problem("day", "That time is over. Choose a day and a time to come.");
    }
  }

  /** The sum is done without it; whoever only counts again has said nothing of the place. */
  private String place() {
    form.atMost("place", LONGEST_PLACE);
    return form.typed("place", usual.place());
  }

  private Agenda agenda() {
    return new Agenda(
        form.number("minutes", 20, 480, "A meeting takes between 20 minutes and 8 hours."),
        form.number("open", 0, 60, "Open talk takes up to 60 minutes."),
        form.number("closing", 0, 60, "Closing takes up to 60 minutes."));
  }

  private Meeting.Turns turns() {
    Programme programme = Programme.of(form.text("programme"));
    boolean switched = !programme.key().equals(form.text("programme-before"));
    return new Meeting.Turns(programme, switched ? programme.turnSeconds() : turnSeconds());
  }

  private int turnSeconds() {
    OptionalInt typed = TurnLength.seconds(form.text("turn"));
    if (typed.isEmpty() || typed.getAsInt() < SHORTEST_TURN || typed.getAsInt() > LONGEST_TURN) {
      form.problem("turn", "A turn takes from half a minute (0:30) to 15 minutes.");
      return Math.clamp(typed.orElse(SHORTEST_TURN), SHORTEST_TURN, LONGEST_TURN);
    }
    return typed.getAsInt();
  }

  private <T> T parsed(String field, Function<String, T> parse, T otherwise, String sentence) {
    try {
      return parse.apply(form.text(field));
    } catch (DateTimeParseException e) {
      form.problem(field, sentence);
      return otherwise;
    }
  }
}
