package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed or imported: the normaliser neither falls over nor lets anything odd pass. */
class FuzzTest {
  private static final String[] UNSEEN = {
    "\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060", "\u00AD", "\u202A", "\u202E", "\u200F",
    "\u2066"
  };
  private static final String[] PIECES = {
    "Blue",
    "Kestrel",
    "GmbH",
    "&",
    "/",
    " - ",
    "|",
    "(",
    ")",
    "d/b/a",
    ".",
    "'",
    "株式会社",
    "ヒラノ",
    "ｷｯｺｰﾏﾝ",
    "주식회사",
    "삼성",
    "有限公司",
    "华为",
    "أرامكو",
    "בנק",
    "Газпром",
    "Ω",
    "\u0301\u0301",
    "\uD835\uDC00",
    "\uD83D\uDE00",
    "\uDC00",
    "\uFDFA",
    "ﬁ",
    "Ⅷ",
    "½",
    "İ",
    "ß",
    "٣",
    "\u0000",
    "\t\n",
    "Ã©",
    "ÃƒÂ©"
  };

  @Property(tries = 2000)
  void words_are_plain_letters_and_digits(@ForAll("anything") String name) {
    for (NormalName spelling : Names.spellings(name)) {
      assertThat(spelling.count).isLessThanOrEqualTo(Scan.MOST);
      for (String word : spelling.words()) {
        assertThat(word).isNotEmpty();
        assertThat(word.chars()).allMatch(FuzzTest::isPlain, word);
      }
    }
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
  }

  @Property(tries = 1000)
  void a_name_has_one_to_four_spellings(@ForAll("anything") String name) {
    assertThat(Names.spellings(name)).hasSizeBetween(1, 4);
  }

  @Property(tries = 2000)
  void what_nobody_sees_changes_nothing(
      @ForAll("pieces") String any, @ForAll("unseen") String unseen, @ForAll @IntRange int at) {
    String name =
        any.replaceAll("[\u00C2-\u00C5]", "A"); // what was read in a wrong code page may hold them
    int place = at % (name.length() + 1);
    boolean inside = place > 0 && Character.isHighSurrogate(name.charAt(place - 1));
    String with =
        inside ? unseen + name : name.substring(0, place) + unseen + name.substring(place);
    assertThat(written(with)).isEqualTo(written(name));
  }

  @Property(tries = 500)
  void what_stands_behind_the_three_hundredth_character_is_not_read(
      @ForAll("anything") String front, @ForAll("anything") String back) {
    String long300 = (front + " x").repeat(300).substring(0, Scan.LONGEST);
    assertThat(written(long300 + back)).isEqualTo(written(long300));
  }

  @Property(tries = 3)
  void a_megabyte_in_every_cell_can_be_put_and_asked(@ForAll("anything") String piece) {
    String huge = (piece + "a.b@").repeat(1 + 1_000_000 / (piece.length() + 4));
    Business business = Business.named(huge);
    for (Clue clue : Clue.values()) {
      business = business.with(clue, huge);
    }
    MatchIndex index = new MatchIndex();
    index.put(1, 1, business);
    index.ask(business, 3);
    assertThat(index.bytes()).isLessThan(100_000);
  }

  @Property(tries = 1000)
  void every_pair_has_a_chance_that_does_not_depend_on_the_order(
      @ForAll("anything") String one, @ForAll("anything") String other) {
    assertThat(Names.score(one, other)).isBetween(0.0, 1.0).isEqualTo(Names.score(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "\u0410pple, apple",
    "Ａｐｐｌｅ, apple",
    "\uD835\uDC00pple, apple",
    "App\u200Ble, apple",
    "\u202EApple, apple",
    "ｷｯｺｰﾏﾝ, kikkoman",
    "café, cafe",
  })
  void letters_that_look_alike_are_read_alike(String name, String read) {
    assertThat(Names.spellings(name).getFirst()).hasToString(read);
  }

  private static String written(String name) {
    List<NormalName> spellings = Names.spellings(name);
    return spellings.stream()
        .map(spelling -> spelling.way + ":" + spelling + ":" + spelling.legalForm())
        .collect(Collectors.joining("|"));
  }

  @Provide
  Arbitrary<String> unseen() {
    return Arbitraries.of(UNSEEN);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
    Arbitrary<String> latin =
        Arbitraries.strings().withCharRange('\u0000', '\u06FF').ofMaxLength(60);
    return Arbitraries.oneOf(
        any, latin, pieces(), Combinators.combine(pieces(), any).as((front, back) -> front + back));
  }
}
