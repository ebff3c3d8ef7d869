package roundtable.client;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list a page shows.
 *
 * @param words what the owner looks for, or empty
 * @param page from 1
 */
public record Filter(String words, @Nullable Kind kind, int page) {
  /** Rows on one page. */
  public static final int PAGE = 50;

  public static final Filter NONE = new Filter("", null, 1);

  int offset() {
    return (Math.max(1, page) - 1) * PAGE;
  }
}
