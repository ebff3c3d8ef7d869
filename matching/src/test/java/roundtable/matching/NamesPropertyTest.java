package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesPropertyTest {
  private static final String[] NAUGHTY = {
    "",
    " ",
    "\u0000",
    "\uFEFF",
    "\u200B\u200D",
    "null",
    "'; drop table",
    "(((",
    ")(",
    "&&&",
    "/ | -",
    "\uD83D\uDE00",
    "\uD800",
    "\u202Eabc",
    "\u0645\u0631\u062D\u0628\u0627",
    "\uFDFA",
    "d/b/a",
    "x d/b/a",
    "Ltd",
    "Ltd Ltd",
    "the the",
    "of",
    "a b c d e f g h",
    "1 2 3",
    "\u0410pple",
    "e\u0301\u0301\u0301",
    "S. de R.L. de C.V.",
    "((a) b)",
    "forty four four",
    "twenty twenty",
    "ii iii",
    "\u1E9E",
    "\u00AD-\u00AD"
  };
  private static final String[] WORDS = {
    "Blue",
    "Kestrel",
    "GmbH",
    "Inc.",
    "&",
    "the",
    "of",
    "Foods",
    "S.A.",
    "(UK)",
    "44",
    "Forty",
    "Four",
    "I.B.M.",
    "Solutions",
    "dba",
    "-",
    "/",
    "Müller",
    "Газпром",
    "UK",
    "Bank",
    "II",
    "a",
    "B"
  };

  /**
   * But for a first word that spells the others' initials, which is seen only once it is merged.
   */
  @Property(tries = 3000)
  void normalising_twice_changes_nothing(@ForAll("names") String name) {
    for (NormalName once : Names.spellings(name.replace("I.B.M.", "Ibex"))) {
      String words = String.join(" ", once.words().subList(0, once.main));
      NormalName twice = Names.spellings(words).getFirst();
      assertThat(twice.joined()).as("%s -> %s", name, once).isEqualTo(once.joined());
    }
  }

  @Property(tries = 2000)
  void the_order_of_two_names_never_matters(
      @ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Names.score(one, other)).isEqualTo(Names.score(other, one));
    assertThat(Names.strictScore(one, other)).isEqualTo(Names.strictScore(other, one));
  }

  @Property(tries = 3000)
  void a_score_is_a_chance(@ForAll("anything") String one, @ForAll("anything") String other) {
    assertThat(Names.score(one, other)).isBetween(0.0, 1.0);
  }

  @Property(tries = 1000)
  void any_input_can_be_put_asked_and_removed(
      @ForAll("anything") String one, @ForAll("anything") String other) {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named(one).with(Clue.DOMAIN, other).with(Clue.STREET, other));
    index.put(1, 2, Business.named(other).with(Clue.PHONE, one).with(Clue.PERSON, one));
    index.ask(Business.named(one).with(Clue.EMAIL, other), 3);
    index.remove(1, 1);
    index.remove(1, 2);
    assertThat(index.size()).isZero();
    assertThat(index.ask(Business.named(one), 3)).isEmpty();
  }

  @Property(tries = 500)
  void a_true_alias_never_makes_the_answer_worse(
      @ForAll("names") String name, @ForAll("names") String alias) {
    Assume.that(!Names.spellings(alias).getFirst().isEmpty()); // "&" is no name
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named(name));
    double before = best(index, name);
    index.confirm(1, 1, Business.named(alias));
    assertThat(best(index, name)).isGreaterThanOrEqualTo(before - 0.05);
    assertThat(best(index, alias)).isEqualTo(1);
  }

  @Property(tries = 20)
  void a_name_of_a_megabyte_is_read_in_part(@ForAll("anything") String piece) {
    String huge = (piece + "x ").repeat(1 + 1_000_000 / (piece.length() + 2));
    assertThat(Names.spellings(huge).getFirst().count).isLessThanOrEqualTo(Scan.MOST);
  }

  private static double best(MatchIndex index, String name) {
    return index.ask(Business.named(name), 1).stream().mapToDouble(Match::score).max().orElse(0);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> naughty = Arbitraries.of(NAUGHTY);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    return Combinators.combine(Arbitraries.oneOf(naughty, any, names()), naughty)
        .as((front, back) -> front + " " + back);
  }
}
