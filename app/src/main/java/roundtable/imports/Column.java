package roundtable.imports;

import java.util.List;

/**
 * One column of a file.
 *
 * @param samples what stands in the first few rows, blanks included, so that a person recognises it
 * @param sensitive a bank or tax column: never read, never offered
 */
public record Column(int index, String label, List<String> samples, boolean sensitive) {}
