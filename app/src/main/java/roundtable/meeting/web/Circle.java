package roundtable.meeting.web;

import java.util.Locale;

/**
 * The geometry of the round table, drawn here and nowhere else: no browser lays anything out. View
 * box 1320 by 1000, the middle at (660, 500), seat i of n clockwise from the top.
 *
 * @param seats how many seats stand round it
 */
record Circle(int seats) {
  static final int X = 660;
  static final int Y = 500;

  /** From here on names point outward like spokes; before, they lie level outside the ring. */
  private static final int SPOKES_FROM = 25;

  private static final int SMALLER_FROM = 17;

  boolean spokes() {
    return seats >= SPOKES_FROM;
  }

  int disc() {
    return spokes() ? 288 : 356;
  }

  int ring() {
    return spokes() ? 313 : 391;
  }

  int ringWidth() {
    return spokes() ? 22 : 26;
  }

  double dot() {
    if (spokes()) {
      return Math.min(16, .36 * 2 * Math.PI * 260 / seats);
    }
    return seats < SMALLER_FROM ? 24 : 20;
  }

  long font() {
    if (spokes()) {
      return Math.min(38, Math.round(.94 * 2 * Math.PI * nameRadius() / seats));
    }
    return seats < SMALLER_FROM ? 46 : 40;
  }

  /** Longest first name that still fits; a longer one is cut. */
  int nameLetters() {
    return spokes() ? 9 : 10;
  }

  Point dotAt(int i) {
    return at(i, spokes() ? 260 : 316);
  }

  Point nameAt(int i) {
    return at(i, nameRadius());
  }

  String anchor(int i) {
    if (spokes()) {
      return i * 2 < seats ? "start" : "end";
    }
    double sin = Math.sin(angle(i));
    if (Math.abs(sin) < .05) {
      return "middle";
    }
    return sin > 0 ? "start" : "end";
  }

  /** How far a name is turned; the left half is turned round so that nobody stands on the head. */
  double turned(int i) {
    double degrees = 360.0 * i / seats;
    return degrees < 180 ? degrees - 90 : degrees + 90;
  }

  /**
   * A chord of this turn: through the card in the middle, a little on the listener's side so that
   * several fan out.
   */
  String throughCard(int listener, int speaker) {
    Point from = dotAt(listener);
    Point to = dotAt(speaker);
    double x = X + .12 * (from.x() - X);
    double y = Y + .12 * (from.y() - Y);
    return curve(from, 2 * x - (from.x() + to.x()) / 2, 2 * y - (from.y() + to.y()) / 2, to);
  }

  /** A chord of an earlier turn: relaxed, part of the web. */
  String web(int listener, int speaker) {
    Point from = dotAt(listener);
    Point to = dotAt(speaker);
    double x = X + .15 * ((from.x() + to.x()) / 2 - X);
    double y = Y + .15 * ((from.y() + to.y()) / 2 - Y);
    return curve(from, x, y, to);
  }

  /** The compass point, of sixteen, that a card flies in from. */
  long compass(int i) {
    return Math.round(16.0 * i / seats) % 16;
  }

  /** A place on the picture. */
  public record Point(double x, double y) {}

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private int nameRadius() {
    return spokes() ? 348 : 434;
  }

  private double angle(int i) {
    return 2 * Math.PI * i / seats;
  }

  private Point at(int i, double radius) {
    return new Point(X + radius * Math.sin(angle(i)), Y - radius * Math.cos(angle(i)));
  }

  private static String curve(Point from, double x, double y, Point to) {
    return "M"
        + number(from.x())
        + " "
        + number(from.y())
        + "Q"
        + number(x)
        + " "
        + number(y)
        + " "
        + number(to.x())
        + " "
        + number(to.y());
  }
}
