package roundtable.meeting;

import org.jspecify.annotations.Nullable;

/** A hand raised over a company: what a listener tells the whole room. */
public record Hand(int mention, int seat, Said said) {
  /** What the raised hand says. */
  public enum Kind {
    BUSINESS_TOO("does business with them too"),
    KNOWS_SOMEONE("knows someone there"),
    CAN_INTRODUCE("can make an introduction"),
    /** Answers a blanket ask: a sale inside the group. */
    NEEDS_IT("needs it");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** How well: the field's four words. */
  public enum Tie {
    KNOW_OF("know of"),
    HAVE_MET("have met"),
    WORK_WITH("work with"),
    CLOSE("close");

    private final String words;

    Tie(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** As it stands on a button. */
    public String label() {
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
  }

  /** By when somebody means to introduce. */
  public enum When {
    TODAY("today"),
    THIS_WEEK("this week"),
    THIS_MONTH("this month");

    private final String words;

    When(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** As it stands on a button. */
    public String label() {
      return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
  }

  public record Said(Kind kind, @Nullable Tie tie, @Nullable When when) {}
}
