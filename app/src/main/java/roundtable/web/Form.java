package roundtable.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, and what is wrong with it: one sentence a field, in the order of the form.
 */
public final class Form {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]+");

  private final Context context;
  private final Map<String, String> problems = new LinkedHashMap<>();

  public Form(Context context) {
    this.context = context;
  }

  /** The text without blanks around it; empty when the field was left out. */
  public String text(String field) {
    String typed = sent(field);
    return typed == null ? "" : seen(typed).strip();
  }

  /** A text that may be missing, and may not be longer than this. */
  public String atMost(String field, int most) {
    String typed = text(field);
    if (typed.length() > most) {
      problems.put(field, "That is too long: at most " + most + " letters, please.");
    }
    return typed;
  }

  /** Without what no keyboard types: PostgreSQL refuses a text with a NUL character in it. */
  public static String seen(String typed) {
    return CONTROL.matcher(typed).replaceAll("").replace('\t', ' ');
  }

  /** What to show in a field: what was typed, or that which stands there at first. */
  public String typed(String field, String otherwise) {
    return sent(field) == null ? otherwise : text(field);
  }

  /** A text that must be there. */
  public String required(String field, int most, String sentence) {
    String typed = atMost(field, most);
    if (typed.isEmpty()) {
      problems.put(field, sentence);
    }
    return typed;
  }

  /** A whole number in a range. Out of range it is a problem and the nearest allowed number. */
  public int number(String field, int least, int most, String sentence) {
    OptionalInt typed = parse(text(field));
    if (typed.isEmpty() || typed.getAsInt() < least || typed.getAsInt() > most) {
      problems.put(field, sentence);
      return Math.clamp(typed.orElse(least), least, most);
    }
    return typed.getAsInt();
  }

  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
    String typed = text(field);
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(typed)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  public void problem(String field, String sentence) {
    problems.put(field, sentence);
  }

  public boolean good() {
    return problems.isEmpty();
  }

  public Map<String, String> problems() {
    return problems;
  }

  /** A number in an address: not a number is as missing. */
  public static long id(Context context, String name) {
    return parseLong(context.pathParam(name)).orElse(-1);
  }

  /** A form that only asks sends its fields in the address. */
  private @Nullable String sent(String field) {
    return context.method().name().equals("GET")
        ? context.queryParam(field)
        : context.formParam(field);
  }

  private static OptionalLong parseLong(String text) {
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalInt parse(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
