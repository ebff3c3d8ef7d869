package roundtable.preparation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.Mention;
import roundtable.meeting.Programme;
import roundtable.preparation.SheetLine.Slot;
import roundtable.preparation.SheetLine.Written;
import roundtable.web.Form;

/**
 * What came from a sheet's page. Only the lines that were sent are touched, so that one line can be
 * saved as well as all.
 */
record SheetForm(Function<String, @Nullable String> field) {
  private static final Pattern PICK = Pattern.compile("([a-z]+-\\d):(\\d{1,18})");
  private static final Pattern ANSWER = Pattern.compile("(\\d{1,18}):(keep|drop)");

  static SheetForm of(Context context) {
    return new SheetForm(name -> seen(context.formParam(name)));
  }

  private static @Nullable String seen(@Nullable String typed) {
    return typed == null ? null : Form.seen(typed);
  }

  /** A line as typed. What was not sent of it stays as it was. */
  record Typed(Slot slot, Written written) {}

  /** A row of one's own list taken for a place on the sheet. */
  record Pick(Slot slot, long client) {}

  /** What is to become of a prospect of the last sheet. */
  record Answer(long line, boolean keep) {}

  List<Typed> typed(Sheet before, Programme programme) {
    List<Typed> typed = new ArrayList<>();
    for (Mention.Kind kind : Mention.Kind.values()) {
      for (Slot slot : Sheet.slots(kind, programme)) {
        String company = field.apply(slot.name());
        if (company != null) {
          typed.add(new Typed(slot, written(slot, company, before)));
        }
      }
    }
    return typed;
  }

  private Written written(Slot slot, String company, Sheet before) {
    Written was = before.at(slot).map(SheetLine::written).orElse(Written.NOTHING);
    return Written.of(
        company, or(slot.name() + "-whom", was.whom()), or(slot.name() + "-offer", was.offer()));
  }

  Optional<Pick> pick(Programme programme) {
    Matcher pick = PICK.matcher(or("pick", ""));
    return pick.matches()
        ? slot(pick.group(1), programme).map(slot -> new Pick(slot, Long.parseLong(pick.group(2))))
        : Optional.empty();
  }

  Optional<Answer> answer() {
    Matcher answer = ANSWER.matcher(or("carried", ""));
    return answer.matches()
        ? Optional.of(new Answer(Long.parseLong(answer.group(1)), answer.group(2).equals("keep")))
        : Optional.empty();
  }

  Optional<String> ask() {
    return Optional.ofNullable(field.apply("ask"))
        .map(typed -> Written.of(typed, "", "").company());
  }

  static Optional<Slot> slot(String name, Programme programme) {
    return List.of(Mention.Kind.values()).stream()
        .flatMap(kind -> Sheet.slots(kind, programme).stream())
        .filter(slot -> slot.name().equals(name))
        .findFirst();
  }

  private String or(String name, String otherwise) {
    String sent = field.apply(name);
    return sent == null ? otherwise : sent;
  }
}
