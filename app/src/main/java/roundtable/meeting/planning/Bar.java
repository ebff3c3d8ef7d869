package roundtable.meeting.planning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting drawn to scale: open talk, turns, closing, and where it ends.
 *
 * @param told the same in words, for those who cannot see it
 */
public record Bar(List<Part> parts, double end, String told) {
  static final double WIDTH = 1000;
  private static final double GAP = 2;
  private static final double LETTER = 8;

  /**
   * One stretch of the meeting.
   *
   * @param words in the bar, where they fit
   * @param told under it, on a screen too narrow for words in a bar
   */
  public record Part(double x, double width, String css, @Nullable String words, String told) {
    public double middle() {
      return x + width / 2;
    }
  }

  /** What stands in a bar, in order. */
  record Stretch(int minutes, String css, String words) {}

  /** The sum as asked for: what fits, and what hangs over the end. */
  static Bar of(Plan plan, double longest) {
    Agenda agenda = plan.agenda();
    int over = Math.max(0, plan.minutesNeeded() - agenda.forTurns());
    int inside = plan.minutesNeeded() - over;
    int fitting = Math.min(plan.members(), plan.capacity());
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(agenda.open(), "part", "talk, " + agenda.open()));
    stretches.add(new Stretch(inside, "turns-part", Words.turns(fitting) + " fit, " + inside));
    stretches.add(
        new Stretch(
            over, "over-part", Words.turns(plan.members() - fitting) + " too many, " + over));
    stretches.add(new Stretch(agenda.closing(), "part", "close"));
    return drawn(stretches, agenda.minutes(), longest);
  }

  static Bar of(OfferWords words, double longest) {
    Agenda agenda = words.offer().plan().agenda();
    List<Stretch> stretches =
        List.of(
            new Stretch(agenda.open(), "part", "talk, " + agenda.open()),
            new Stretch(words.offer().minutesOfTurns(), "turns-part", words.turns()),
            new Stretch(agenda.closing(), "part", "close"));
    return drawn(stretches, agenda.minutes(), longest);
  }

  private static Bar drawn(List<Stretch> stretches, int minutes, double longest) {
    double scale = (WIDTH - GAP) / longest;
    List<Part> parts = new ArrayList<>();
    List<String> told = new ArrayList<>();
    double x = GAP / 2;
    for (Stretch stretch : stretches) {
      double width = stretch.minutes() * scale - GAP;
      if (width > 0) {
        boolean room = stretch.words().length() * LETTER < width;
        parts.add(
            new Part(
                rounded(x),
                rounded(width),
                stretch.css(),
                room ? stretch.words() : null,
                stretch.words()));
        told.add(stretch.words());
      }
      x += stretch.minutes() * scale;
    }
    String all = String.join("; ", told) + "; the meeting ends after " + Words.minutes(minutes);
    return new Bar(parts, rounded(minutes * scale), all);
  }

  /** Which way the words at the end mark lean: away from the nearer edge. */
  public String anchor() {
    return end < WIDTH / 4 ? "start" : "end";
  }

  private static double rounded(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
