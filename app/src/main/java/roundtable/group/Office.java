package roundtable.group;

/**
 * An office in a group. People change every 6 to 12 months, so an office is a row with a since and
 * an until.
 */
public enum Office {
  FACILITATOR("facilitator"),
  VISITOR_HOST("visitor host"),
  MEMBERSHIP_OFFICER("membership officer"),
  MENTOR_COORDINATOR("mentor coordinator");

  private final String words;

  Office(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
