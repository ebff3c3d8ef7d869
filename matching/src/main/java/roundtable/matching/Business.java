package roundtable.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of a business; only the name is needed.
 *
 * @param name as written; its first 300 characters count
 * @param clues what else is known; blank texts count as unknown
 */
public record Business(String name, Map<Clue, String> clues) {
  /** Copies the clues. */
  public Business {
    clues = Map.copyOf(clues);
  }

  /** A business known by its name alone. */
  public static Business named(String name) {
    return new Business(name, Map.of());
  }

  /** The same with one more thing known; a blank text changes nothing. */
  public Business with(Clue clue, String text) {
    if (text.isBlank()) {
      return this;
    }
    Map<Clue, String> more = new EnumMap<>(Clue.class);
    more.putAll(clues);
    more.put(clue, text);
    return new Business(name, more);
  }

  /** The text of a clue, empty if unknown. */
  public String clue(Clue clue) {
    return clues.getOrDefault(clue, "");
  }
}
