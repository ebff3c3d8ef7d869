package roundtable.worth;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.web.Form;

/**
 * Bringing a report.
 *
 * @param refused why a file was not taken, or empty
 * @param waiting the report looked through; null before there is one
 */
public record SlipScreen(
    MyGroup group, String refused, SlipReports.@Nullable Waiting waiting, Person me, Form form) {
  public boolean looked() {
    return waiting != null;
  }

  private SlipReport report() {
    if (waiting == null) {
      throw new IllegalStateException("there is no report yet");
    }
    return waiting.report();
  }

  public String address() {
    return group.path("/slips") + (waiting == null ? "" : "/" + waiting.id());
  }

  public String fileName() {
    return waiting == null ? "" : waiting.fileName();
  }

  public int slips() {
    return report().slips().size();
  }

  public List<String> problems() {
    return report().problems();
  }

  public List<String> names() {
    return report().names();
  }

  /** Whom the report calls me: as chosen, else the name like mine. */
  public boolean chosen(String name) {
    return form.typed("me", me.name()).equalsIgnoreCase(name);
  }

  /** How much of it is about somebody. */
  public String about(String name) {
    long leads = count(one -> one.kind() == Slip.Kind.REFERRAL && one.to().equalsIgnoreCase(name));
    long closed = count(one -> one.kind() == Slip.Kind.CLOSED && one.from().equalsIgnoreCase(name));
    long met =
        count(
            one ->
                one.kind() == Slip.Kind.ONE_TO_ONE
                    && (one.from().equalsIgnoreCase(name) || one.to().equalsIgnoreCase(name)));
    return "%s: %s, %d closed, %s"
        .formatted(
            name,
            VerdictWords.count((int) leads, "lead"),
            closed,
            VerdictWords.count((int) met, "one-to-one"));
  }

  private long count(Predicate<Slip> which) {
    return report().slips().stream().filter(which).count();
  }
}
