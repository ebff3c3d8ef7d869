package roundtable.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.introduction.Introduction.Stage;
import roundtable.introduction.Step.Kind;

/**
 * One introduction for one of its two.
 *
 * @param draft what stands in the box for words
 */
public record IntroductionScreen(Mine mine, At at, String draft, @Nullable String problem) {
  /**
   * Where and when it is looked at.
   *
   * @param tap the key of the next tap
   */
  public record At(Viewing viewing, Instant now, String tap) {
    ZoneId zone() {
      return viewing.zone();
    }
  }

  public String address() {
    return at.viewing().address(mine.id());
  }

  public String title() {
    RaisedHand hand = mine.hand();
    return (asking() ? hand.helper().name() : hand.asker().name()) + " and " + hand.company();
  }

  public String lede() {
    return Lede.of(mine, at.zone());
  }

  public boolean asking() {
    return mine.side() == Side.ASKER;
  }

  public String other() {
    return mine.other().firstName();
  }

  public String company() {
    return mine.hand().company();
  }

  public Stage stage() {
    return mine.introduction().stage();
  }

  /** Which form is shown: one a stage and side, or none. */
  public String form() {
    return switch (stage()) {
      case OFFERED -> asking() ? "accept" : "";
      case ACCEPTED -> asking() ? "lines" : "ask";
      case AGREED -> asking() ? "" : "make";
      case MADE, ENDED -> asking() ? "outcome" : "";
      case DECLINED -> "";
    };
  }

  public List<Station> journey() {
    return Station.of(mine, at.zone());
  }

  public List<StoryLine> story() {
    return StoryLine.of(mine, at.zone());
  }

  /** How to reach them, once they agreed and the helper passed it on. */
  public String contact() {
    return mine.introduction().latest(Kind.MADE).map(step -> step.what().words()).orElse("");
  }

  /** Whether that was told last. */
  public boolean told(Outcome outcome) {
    return mine.introduction()
        .latest(Kind.OUTCOME_TOLD)
        .filter(step -> step.what().detail().equals(outcome.name()))
        .isPresent();
  }

  /** Where it goes on once it is made; null before, and at a seat. */
  public @Nullable String board() {
    boolean shown = at.viewing().about().place() != null;
    Line line = Line.of(mine, at.zone());
    return shown && line.made() ? line.board() : null;
  }

  public boolean canDecline() {
    return mine.introduction().open() && stage() != Stage.MADE;
  }

  public boolean canUndo() {
    return mine.introduction().canUndo(mine.side(), at.now());
  }

  /** Until when a step can be taken back. */
  public String undoUntil() {
    Step last = mine.introduction().last();
    return last == null ? "" : Words.time(last.at().plus(Introduction.UNDO), at.zone());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(at.now(), at.zone());
  }
}
