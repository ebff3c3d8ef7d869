package roundtable.worth;

/**
 * Every figure of these pages. Each has its formula, the rows it reads and what it is without data
 * in {@code docs/figures.md}; a test holds the two against each other.
 */
public enum Figure {
  VERDICT("verdict", "The answer"),
  MONTHS_TO_GO("months-to-go", "How much longer"),
  TIME_IN("time-in", "Your time"),
  DUES("dues", "Dues"),
  COST("cost", "What it costs you"),
  FROM_LEADS("from-leads", "From leads"),
  ADVICE("advice", "Advice"),
  VISIBILITY("visibility", "Visibility"),
  NET("net", "What is left"),
  PER_HOUR("per-hour", "For each hour"),
  BY_CADENCE("by-cadence", "By how often it met"),
  LEADS_A_YEAR("leads-a-year", "Leads a year, to you"),
  GROUPS_LEADS_A_YEAR("groups-leads-a-year", "Leads a year, to a member of this group"),
  CLOSING("closing", "Leads that become clients"),
  LARGEST_SALE("without-the-largest-sale", "Without your largest sale"),
  SOFT_LINES("without-advice-and-visibility", "Without advice and visibility"),
  REGRET("regret", "What being wrong would cost"),
  SECOND_LINE("second-line", "By counting alone"),
  IN_AND_OUT("in-and-out", "Put in and come back"),
  FUNNEL("funnel", "From lead to invoice"),
  REGULARITY("regularity", "Leads month by month"),
  FAVOURS("favours", "Given freely, or owed?"),
  SOURCES("sources", "Who brings you business"),
  TOP_TWO("top-two", "Your two best partners, and all your customers"),
  STAYING("staying", "Who stays");

  private final String key;
  private final String words;

  Figure(String key, String words) {
    this.key = key;
    this.words = words;
  }

  /** Its heading in docs/figures.md, and its anchor on a page. */
  public String key() {
    return key;
  }

  public String words() {
    return words;
  }
}
