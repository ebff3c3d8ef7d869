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
  private final double[] leads;
  private final double[] attended;

  /**
   * @param meetings a month of the present programme
   * @param last the member's months, the last of which is the last of each other's
   */
  Pool(List<Counts> others, double meetings, int last) {
    this.others = pooled(others) ? others : List.of();
    this.meetings = meetings;
    this.last = last;
    this.leads = new double[this.others.size()];
    this.attended = new double[this.others.size()];
    for (int other = 0; other < leads.length; other++) {
      for (int month = 0; month < first(other); month++) {
        count(other, month);
      }
    }
  }

  static boolean pooled(List<Counts> others) {
    return others.size() + 1 >= FEWEST;
  }

  /** How many of another's months lie before the member joined. */
  private int first(int other) {
    return Math.max(0, others.get(other).months() - last);
  }

  private void count(int other, int month) {
    leads[other] += others.get(other).leads(month);
    attended[other] += others.get(other).attended(month);
  }

  /** Another of the member's months has passed; gives all others' leads and time in it. */
  Known.Leads next(int month) {
    double monthLeads = 0;
    double monthAttended = 0;
    for (int other = 0; other < leads.length; other++) {
      int theirs = others.get(other).months() - last + month;
      if (theirs >= 0) {
        count(other, theirs);
        monthLeads += others.get(other).leads(theirs);
        monthAttended += others.get(other).attended(theirs);
      }
    }
    return new Known.Leads(monthLeads, monthAttended / meetings);
  }

  Known.Leads[] soFar() {
    Known.Leads[] soFar = new Known.Leads[leads.length];
    for (int other = 0; other < soFar.length; other++) {
      soFar[other] = new Known.Leads(leads[other], attended[other] / meetings);
    }
    return soFar;
  }
}
