package roundtable.preparation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import roundtable.meeting.Mention;
import roundtable.preparation.SheetLine.Slot;
import roundtable.preparation.SheetLine.Written;
import roundtable.web.Place;

/**
 * A sheet on its owner's page.
 *
 * @param ask the one line of a classic programme
 * @param saved whether its owner has just pressed the button
 */
public record SheetScreen(
    Preparing preparing, Sheet sheet, Offered offered, String ask, Instant now, boolean saved) {
  private static final List<String> PLACES = List.of("First", "Second", "Third", "Next");

  /** Two of each are what one wants; the third is a gift. */
  private static final int WANTED = 2;

  /** What is offered beside the empty lines. */
  record Offered(List<Carried> carried, List<Suggestions.Suggestion> recent) {
    static final Offered NOTHING = new Offered(List.of(), List.of());
  }

  /**
   * One line to fill in.
   *
   * @param recent companies offered for it
   */
  public record Slip(Slot slot, Written written, List<Suggestions.Suggestion> recent) {
    public boolean prospect() {
      return slot.kind() == Mention.Kind.PROSPECT;
    }

    public boolean detailed() {
      return !written.whom().isEmpty() || !written.offer().isEmpty();
    }

    public String label() {
      String place = PLACES.get(Math.min(slot.position(), PLACES.size()) - 1);
      return place + " company" + (slot.position() > WANTED ? ", if you like" : "");
    }
  }

  static SheetScreen classic(Preparing preparing, String ask, Instant now) {
    return new SheetScreen(preparing, Sheet.EMPTY, Offered.NOTHING, ask, now, false);
  }

  SheetScreen justSaved() {
    return new SheetScreen(preparing, sheet, offered, ask, now, true);
  }

  public Place place() {
    return new Place(preparing.group().id(), preparing.group().name(), "sheet");
  }

  public String title() {
    return "Your sheet for " + preparing.when().weekday();
  }

  public String coach() {
    return new Coach(sheet).sentence();
  }

  public List<Slip> clients() {
    return slips(Mention.Kind.CLIENT);
  }

  public List<Slip> prospects() {
    return slips(Mention.Kind.PROSPECT);
  }

  public List<Carried> carried() {
    return offered.carried();
  }

  /** On the day, this page is also the way in. */
  public boolean today() {
    return preparing.when().isOn(now) && !preparing.when().isOver(now);
  }

  private List<Slip> slips(Mention.Kind kind) {
    List<Suggestions.Suggestion> recent = notYetOnTheSheet();
    List<Slip> slips = new ArrayList<>();
    for (Slot slot : Sheet.slots(kind, preparing.meeting().turns().programme())) {
      Written written = sheet.at(slot).map(SheetLine::written).orElse(Written.NOTHING);
      boolean first = written.empty() && slips.stream().noneMatch(slip -> slip.written().empty());
      boolean offer = first && kind == Mention.Kind.CLIENT;
      slips.add(new Slip(slot, written, offer ? recent : List.of()));
    }
    return slips;
  }

  private List<Suggestions.Suggestion> notYetOnTheSheet() {
    List<String> written =
        sheet.lines().stream().map(line -> fold(line.written().company())).toList();
    return offered.recent().stream()
        .filter(one -> !written.contains(fold(one.company())))
        .limit(3)
        .toList();
  }

  private static String fold(String company) {
    return company.toLowerCase(Locale.ROOT);
  }
}
