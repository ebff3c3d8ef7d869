package roundtable.overlap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The inside of "only you see this" on a phone: one sentence, one reason, three answers, whatever
 * was found.
 *
 * @param address where an answer goes
 * @param client the row an answer is about; empty when there is none
 */
public record OverlapScreen(
    String address, String client, Sentence what, String why, List<Choice> choices) {
  private static final int LONGEST = 80;
  private static final Sentence NOTHING = new Sentence("Not on your list. Should they be?", "", "");
  private static final String NOBODY_IS_TOLD = "Nobody is told. To tell the room, tap below.";

  /** A sentence with the name of a row in the middle. */
  public record Sentence(String before, String name, String after) {}

  /**
   * One of three buttons.
   *
   * @param value what a tap sends: the answer, or that it is taken back
   */
  public record Choice(String value, String words, boolean pressed) {}

  static OverlapScreen of(String address, Asked asked, Finding finding) {
    return switch (finding) {
      case Finding.Row row -> row(address, asked, row);
      case Finding.Nothing nothing ->
          new OverlapScreen(address, "", NOTHING, NOBODY_IS_TOLD, choices(nothing.answered()));
      case Finding.NoList none ->
          new OverlapScreen(address, "", new Sentence(none.why(), "", ""), "", List.of());
    };
  }

  private static OverlapScreen row(String address, Asked asked, Finding.Row row) {
    String name = cut(row.client().name());
    boolean told = row.sure() || row.answered() == Answer.SAME || row.answered() == Answer.ADDED;
    return new OverlapScreen(
        address,
        Long.toString(row.client().id()),
        told
            ? new Sentence("On your list: ", name, "")
            : new Sentence("Is this the same as ", name, "?"),
        why(asked, row, told),
        choices(row.answered()));
  }

  /** The question stands first: what is long is cut at its end. */
  private static String why(Asked asked, Finding.Row row, boolean told) {
    String kind =
        OverlapKind.of(asked.mention().named().kind(), row.client().kind())
            .words(cut(asked.speaker()));
    String evidence = cut(row.evidence());
    String why = evidence.isEmpty() ? kind : kind + " · " + evidence;
    return (told && row.answered() == null ? "Is that them? " : "") + capital(why);
  }

  private static List<Choice> choices(@org.jspecify.annotations.Nullable Answer answered) {
    return Stream.of(Answer.SAME, Answer.DIFFERENT, Answer.NOT_SURE)
        .map(
            one -> {
              boolean pressed = answered != null && Objects.equals(answered.words(), one.words());
              return new Choice(pressed ? "NOTHING" : one.name(), one.words(), pressed);
            })
        .toList();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
