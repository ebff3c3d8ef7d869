package roundtable.evidence.worth;

import java.util.List;

/**
 * The others of the group, month by month. A group of fewer than five is not pooled: a verdict that
 * read so few would tell one member's leads to another.
 */
final class Pool {
  static final int FEWEST = 5;

  private final List<Counts> others;
  private final double meetings;
  private final int last;
  private final Tally[] tallies;

  /**
   * @param meetings a month of the present programme
   * @param last the member's months, the last of which is the last of each other's
   */
  Pool(List<Counts> others, double meetings, int last) {
    this.others = pooled(others) ? others : List.of();
    this.meetings = meetings;
    this.last = last;
    this.tallies = new Tally[this.others.size()];
    for (int other = 0; other < tallies.length; other++) {
      tallies[other] = new Tally(meetings);
      for (int month = 0; month < before(other); month++) {
        count(other, month);
      }
    }
  }

  static boolean pooled(List<Counts> others) {
    return others.size() + 1 >= FEWEST;
  }

  /**
   * How many of another's months lie before the member joined; less than none if it joined later.
   */
  private int before(int other) {
    return others.get(other).months() - last;
  }

  private void count(int other, int month) {
    Counts counts = others.get(other);
    tallies[other].add(counts.leads(month), counts.attended(month), counts.since(month));
  }

  /** Another of the member's months has passed; gives all others' leads and time in it. */
  Known.Leads next(int month) {
    double leads = 0;
    double attended = 0;
    for (int other = 0; other < tallies.length; other++) {
      int theirs = before(other) + month;
      if (theirs >= 0) {
        count(other, theirs);
        leads += others.get(other).leads(theirs);
        attended += others.get(other).attended(theirs);
      }
    }
    return new Known.Leads(leads, attended / meetings);
  }

  Known.Leads[] soFar() {
    Known.Leads[] soFar = new Known.Leads[tallies.length];
    for (int other = 0; other < soFar.length; other++) {
      soFar[other] = tallies[other].soFar();
    }
    return soFar;
  }
}
