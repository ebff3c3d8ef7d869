package roundtable.client.web;

import java.util.List;
import roundtable.client.ClientImport;
import roundtable.client.ClientList;
import roundtable.imports.Problem;
import roundtable.imports.Progress;

/** What became of a file. */
public record DoneScreen(
    ClientList list, ClientImport done, List<Problem> problems, int problemCount) {
  /** Problems on the page; the rest is in the file to download. */
  static final int SHOWN = 50;

  public String home() {
    return Doors.home(list);
  }

  public String imports() {
    return Doors.imports(list);
  }

  public String address() {
    return imports() + "/" + done.id();
  }

  public Progress progress() {
    return done.course().progress();
  }

  public boolean finished() {
    return progress().state() == Progress.State.FINISHED;
  }

  public String title() {
    return switch (progress().state()) {
      case CANCELLED -> "Stopped. Your list is as it was";
      case FAILED, RUNNING -> "This did not go through. Your list is as it was";
      case FINISHED -> finishedTitle(progress().tally().added());
    };
  }

  private static String finishedTitle(int added) {
    return switch (added) {
      case 0 -> "Nothing new: your list had it all";
      case 1 -> "Your list has 1 new company";
      default -> "Your list has %,d new companies".formatted(added);
    };
  }

  public String number(int count) {
    return "%,d".formatted(count);
  }

  /** "4 of 10". */
  public String caption() {
    return problems.size() == problemCount
        ? ""
        : "The first %,d of %,d.".formatted(problems.size(), problemCount);
  }
}
