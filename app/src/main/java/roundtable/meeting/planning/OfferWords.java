package roundtable.meeting.planning;

import java.util.Locale;

/** An offer in plain words: what it is, and what speaks for it and against it. */
record OfferWords(Offer offer, Plan asked) {
  /** Two clients and two prospects, half a minute each, and who one is. */
  private static final int SECONDS_FOR_A_SHEET = 150;

  String title() {
    return switch (offer.kind()) {
      case EVERYONE -> "Everyone speaks";
      case TABLES ->
          Words.capital(Words.tables(offer.tables()) + ", " + sizes() + ", side by side");
      case ROTATION ->
          Words.capital(Words.number(offer.speakers()) + " speak today, the others " + later());
      case SHORTER_TURNS -> "Shorter turns: " + Words.length(offer.plan().turnSeconds()) + " each";
      case LONGER_MEETING -> "A longer meeting: " + minutes();
      case LOWER_CADENCE -> "Meet " + offer.cadence().words() + ", for " + minutes();
    };
  }

  String why() {
    return switch (offer.kind()) {
      case EVERYONE -> "Everybody hears everything, and " + left() + ".";
      case TABLES ->
          "Everybody speaks, and "
              + left()
              + ". Hands go up across tables: you learn it when somebody at another table knows the"
              + " company.";
      case ROTATION ->
          "Everybody hears everything. Your turn comes at about "
              + Words.number(tenths())
              + " meetings of ten; who has waited longest speaks first.";
      case SHORTER_TURNS ->
          offer.plan().turnSeconds() < SECONDS_FOR_A_SHEET
              ? "Everybody speaks, but two clients and two prospects hardly fit into "
                  + Words.length(offer.plan().turnSeconds())
                  + "."
              : "Everybody speaks and hears everything; each gets to the point sooner.";
      case LONGER_MEETING -> longer();
      case LOWER_CADENCE -> rarer();
    };
  }

  String button() {
    return switch (offer.kind()) {
      case EVERYONE -> "Plan it so";
      case TABLES -> "Take " + Words.tables(offer.tables());
      case ROTATION -> "Let " + Words.number(offer.speakers()) + " speak";
      case SHORTER_TURNS -> "Shorten the turns";
      case LONGER_MEETING -> "Make it " + minutes();
      case LOWER_CADENCE -> "Meet " + offer.cadence().words();
    };
  }

  /** What the bar of this offer shows, for those who cannot see it. */
  String turns() {
    String at = offer.tables() > 1 ? " at each table" : "";
    return Words.turns(offer.atATable()) + at + ", " + offer.minutesOfTurns();
  }

  private String longer() {
    return offer.everyoneSpeaks()
        ? "Everybody speaks and hears everything. It takes "
            + (offer.plan().agenda().minutes() - asked.agenda().minutes())
            + " minutes more of everybody's day."
        : "The meeting is too short for "
            + (asked.capacity() == 0 ? "a single turn" : "more than one turn")
            + ". In this time "
            + Words.number(offer.speakers())
            + " can speak.";
  }

  private String rarer() {
    return "Everybody speaks and hears everything, in "
        + hoursAMonth(offer.plan(), offer.cadence().days())
        + " hours a month. "
        + "The group then meets "
        + offer.cadence().words()
        + " from now on.";
  }

  private static String hoursAMonth(Plan plan, int days) {
    return String.format(Locale.ROOT, "%.1f", plan.agenda().minutes() * 28.0 / days / 60);
  }

  private String minutes() {
    return offer.plan().agenda().minutes() + " minutes";
  }

  private String left() {
    return offer.minutesLeft() == 0
        ? "no minute is left over"
        : Words.minutes(offer.minutesLeft())
            + (offer.minutesLeft() == 1 ? " is" : " are")
            + " left";
  }

  private String sizes() {
    int most = offer.atATable();
    int least = offer.speakers() / offer.tables();
    return most == least
        ? Words.number(most) + " at each"
        : Words.number(least) + " or " + Words.number(most) + " at each";
  }

  private String later() {
    return offer.speakers() * 2 >= offer.plan().members() ? "next time" : "at the next meetings";
  }

  private int tenths() {
    return Math.clamp(Math.round(10f * offer.speakers() / offer.plan().members()), 1, 9);
  }
}
