package roundtable.group;

import io.javalin.http.Context;
import roundtable.web.Form;

/**
 * How somebody leaves: with a word to the others or without, and whether they come back as a guest.
 *
 * @param note what the members read; empty when nobody is told
 */
record Farewell(String note, boolean guest) {
  private static final int LONGEST = 2_000;

  /** What the note says before anybody has changed it: no reason that could be argued with. */
  static String draft(Group group) {
    return "My calendar has changed, and I cannot keep my seat in "
        + group.name()
        + ". Thank you for your time and your introductions. I hope our paths keep crossing.";
  }

  static Farewell in(Context context) {
    Form form = new Form(context);
    String note = form.text("tell").isEmpty() ? "" : form.text("note").strip();
    return new Farewell(
        note.length() > LONGEST ? note.substring(0, LONGEST) : note, !form.text("guest").isEmpty());
  }
}
