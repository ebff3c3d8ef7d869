package roundtable.matching;

import java.util.List;

/**
 * One row that may be the business asked for.
 *
 * @param list the list of the row
 * @param row the row's own number within its list
 * @param score the estimated chance that both are the same business, 0 to 1
 * @param sure whether the owner must be asked
 * @param evidence why, strongest first, each line a person understands: "same website"
 */
public record Match(int list, long row, double score, Sureness sure, List<String> evidence) {
  /** Copies the evidence. */
  public Match {
    evidence = List.copyOf(evidence);
  }
}
