package roundtable.matching;

/** "Forty-Four" is 44, "First" is 1st, "VIII" is 8; single Roman letters stay letters. */
final class NumberWords {
  private static final String UNITS =
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
          + " sixteen seventeen eighteen nineteen";
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final String ORDINALS =
      "first=1st second=2nd third=3rd fourth=4th fifth=5th sixth=6th seventh=7th eighth=8th"
          + " ninth=9th tenth=10th fourty=40";
  private static final String ROMAN =
      "ii=2 iii=3 iv=4 vi=6 vii=7 viii=8 ix=9 xi=11 xii=12 xiii=13 xiv=14 xv=15 xvi=16 xvii=17"
          + " xviii=18 xix=19 xx=20";

  private NumberWords() {}

  static void teach(Lexicon lexicon) {
    String[] units = UNITS.split(" ");
    for (int i = 0; i < units.length; i++) {
      number(lexicon, units[i], String.valueOf(i + 1));
    }
    String[] tens = TENS.split(" ");
    for (int i = 0; i < tens.length; i++) {
      number(lexicon, tens[i], String.valueOf(20 + i * 10));
      lexicon.ten(tens[i], 20 + i * 10);
    }
    lexicon.ten("fourty", 40);
    for (String pair : (ORDINALS + " " + ROMAN).split(" ")) {
      String[] sides = pair.split("=");
      number(lexicon, sides[0], sides[1]);
    }
  }

  private static void number(Lexicon lexicon, String word, String digits) {
    lexicon.alias(word, digits);
    lexicon.kind(digits, Lexicon.NUMBER);
  }
}
