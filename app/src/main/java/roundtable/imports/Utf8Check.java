package roundtable.imports;

/** Whether bytes, told one by one, are UTF-8 (RFC 3629; overlong forms of two bytes excluded). */
final class Utf8Check {
  private int missing;
  private boolean broken;

  void next(int value) {
    if (missing > 0) {
      broken |= (value & 0xC0) != 0x80;
      missing--;
    } else if (value >= 0x80) {
      missing = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
      broken |= value < 0xC2 || value > 0xF4;
    }
  }

  boolean whole() {
    return !broken && missing == 0;
  }
}
