package roundtable.worth;

/**
 * Time put in, in minutes.
 *
 * @param meetings attended
 * @param there in meetings
 * @param oneToOnes one's own share of them, where several groups share
 */
public record Put(int meetings, double there, double travel, double preparation, double oneToOnes) {
  static final Put NOTHING = new Put(0, 0, 0, 0, 0);

  static Put meeting(int minutes, SeatTerms terms) {
    return new Put(1, minutes, terms.travelMinutes(), terms.preparation(), 0);
  }

  static Put oneToOne(double minutes) {
    return new Put(0, 0, 0, 0, minutes);
  }

  public double minutes() {
    return there + travel + preparation + oneToOnes;
  }

  Put plus(Put other) {
    return new Put(
        meetings + other.meetings,
        there + other.there,
        travel + other.travel,
        preparation + other.preparation,
        oneToOnes + other.oneToOnes);
  }
}
