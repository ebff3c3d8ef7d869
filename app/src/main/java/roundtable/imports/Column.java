package roundtable.imports;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One column of a file.
 *
 * @param samples what stands in the first few rows, blanks included, so that a person recognises it
 * @param sensitive a bank or tax column: never read, never offered
 */
public record Column(int index, String label, List<String> samples, boolean sensitive) {
  private static final Pattern NO_WORD = Pattern.compile(".*(\\d|@|://|www\\.).*");

  /** With its first sample as its heading. */
  Column headed() {
    String heading = samples.isEmpty() || samples.getFirst().isEmpty() ? label : samples.getFirst();
    boolean drop = HeaderWords.sensitive(heading);
    return new Column(index, heading, drop ? List.of() : samples.stream().skip(1).toList(), drop);
  }

  boolean looksHeaded() {
    List<String> below = samples.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
    return !below.isEmpty()
        && Text.hasWord(samples.getFirst())
        && !NO_WORD.matcher(samples.getFirst()).matches()
        && below.stream().allMatch(cell -> NO_WORD.matcher(cell).matches());
  }
}
