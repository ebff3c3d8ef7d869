package roundtable.meeting.web;

/**
 * Who looks on, and so which regions they see. Everyone with the same view gets the same messages.
 */
public sealed interface View {
  int table();

  /** The projector. Nothing private is ever on it. */
  record Projector(int table) implements View {}

  /** Every phone at a table, whoever holds it. */
  record Phones(int table) implements View {}

  /** The facilitator's desk, for officers. */
  record Desk(int table) implements View {}

  /** A phone that has knocked. */
  record Door() implements View {
    @Override
    public int table() {
      return 0;
    }
  }

  /** How the names of a meeting's topics begin. */
  static String topics(long meeting) {
    return "meeting/" + meeting + "/";
  }

  default String topic(long meeting) {
    return topics(meeting) + getClass().getSimpleName() + "/" + table();
  }
}
