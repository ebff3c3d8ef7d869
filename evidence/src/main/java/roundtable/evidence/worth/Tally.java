package roundtable.evidence.worth;

/** One member's leads and time, added up month by month. */
final class Tally {
  private final double meetings;
  private double leads;
  private double attended;
  private double warmAttended;
  private double warmth;

  /**
   * @param meetings a month of the present programme
   */
  Tally(double meetings) {
    this.meetings = meetings;
  }

  /**
   * @param since months since joining
   */
  void add(int monthLeads, int monthAttended, int since) {
    double warm = Warmth.after(since);
    leads += monthLeads;
    attended += monthAttended;
    warmAttended += monthAttended * warm;
    warmth += monthLeads * Math.log(warm);
  }

  Known.Leads soFar() {
    return new Known.Leads(leads, attended / meetings, warmAttended / meetings, warmth);
  }
}
