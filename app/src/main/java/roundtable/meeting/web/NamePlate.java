package roundtable.meeting.web;

/**
 * The plate behind the name of whoever speaks or has a hand up: as wide as the name, as far as that
 * can be told without a font at hand.
 */
public record NamePlate(String x, String y, String width, String height, String corner) {
  /** Shares of the letters' size, measured in Radio Canada at weight 650. */
  private static final double NARROW = .33;

  private static final double USUAL = .59;
  private static final double WIDE = .88;
  private static final double HEIGHT = 1.3;
  private static final double BESIDE = .36;

  static NamePlate behind(String name, Circle.Point at, String anchor, long size, boolean thin) {
    double width = size * ((thin ? .82 : 1) * letters(name) + 2 * BESIDE);
    double left =
        switch (anchor) {
          case "start" -> at.x() - size * BESIDE;
          case "end" -> at.x() - width + size * BESIDE;
          default -> at.x() - width / 2;
        };
    double height = size * (thin ? 1.15 : HEIGHT);
    return new NamePlate(
        Circle.number(left),
        Circle.number(at.y() - height / 2),
        Circle.number(width),
        Circle.number(height),
        Circle.number(height / 3));
  }

  private static double letters(String name) {
    return name.codePoints().mapToDouble(NamePlate::share).sum();
  }

  private static double share(int letter) {
    if ("iljtfrI.,'’- ".indexOf(letter) >= 0) {
      return NARROW;
    }
    return "mwMWÆŒ…".indexOf(letter) >= 0 || letter > 0x2e80 ? WIDE : letter(letter);
  }

  private static double letter(int letter) {
    return Character.isUpperCase(letter) ? USUAL * 1.15 : USUAL;
  }
}
