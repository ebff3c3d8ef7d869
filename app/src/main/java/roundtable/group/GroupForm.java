package roundtable.group;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import roundtable.web.Form;

/** The short form of a group: every answer has a good default and can be changed later. */
final class GroupForm {
  private static final int SECONDS = 60;

  private final Form form;
  private final List<ProgrammeChoice> programmes;

  GroupForm(Form form, List<ProgrammeChoice> programmes) {
    this.form = form;
    this.programmes = programmes;
  }

  /** What was asked for; look into the form for what is wrong with it. */
  Group wanted() {
    return new Group(
        -1,
        form.required("name", 80, "Give the group a name."),
        form.required("word", 30, "What do you call it? Group, chapter, circle?"),
        country(),
        timeZone(),
        setting());
  }

  private Setting setting() {
    int meeting =
        form.number("meeting", 15, 480, "A meeting takes between 15 minutes and 8 hours.");
    int turn = form.number("turn", 1, 60, "A turn takes between 1 and 60 minutes.");
    if (turn > meeting) {
      form.problem("turn", "One turn cannot be longer than the meeting.");
    }
    return new Setting(cadence(), programme(), meeting, turn * SECONDS);
  }

  private Cadence cadence() {
    Optional<Cadence> chosen = form.choice("cadence", Cadence.class);
    if (chosen.isEmpty()) {
      form.problem("cadence", "Choose how often you meet.");
    }
    return chosen.orElse(Cadence.TWICE_A_MONTH);
  }

  private String programme() {
    String typed = form.text("programme");
    if (programmes.stream().noneMatch(choice -> choice.key().equals(typed))) {
      form.problem("programme", "Choose what happens in a turn.");
    }
    return typed;
  }

  private String country() {
    String typed = form.text("country");
    if (!List.of(Locale.getISOCountries()).contains(typed)) {
      form.problem("country", "Choose the country you meet in.");
    }
    return typed;
  }

  private String timeZone() {
    String typed = form.text("time-zone");
    try {
      return ZoneId.of(typed).getId();
    } catch (DateTimeException e) {
      form.problem("time-zone", "Choose the city nearest to where you meet.");
      return typed;
    }
  }
}
