package roundtable.matching;

import java.util.Arrays;

/** Measures one pair of names, feature by feature. Reused from pair to pair; not thread-safe. */
final class Comparison {
  private static final float TEN = 10;
  private static final float HOPELESS = 0.4f;

  /** How much less a word like another tells of a family than the same word. */
  private static final float ALIKE = 0.35f;

  private static final float NEVER = -20;

  /** By hand, for want of data: some ten Chinese names share the sound of a short one. */
  private static final float SOUND_ALIKE = 2.5f;

  final Side one = new Side();
  final Side other = new Side();

  /** How many names there are to be confused with. */
  int names;

  final float[] values = new float[Feature.COUNT];
  private final Alignment alignment = new Alignment(one, other);
  private final LetterPairs letterPairs = new LetterPairs();
  private final Rest oneRest = new Rest();
  private final Rest otherRest = new Rest();

  /** Two Chinese names are compared by their characters, never by their sound alone. */
  boolean meets() {
    return one.way != NormalName.BY_SOUND || other.way != NormalName.BY_SOUND;
  }

  /** Fills {@link #values} for the two sides as they stand. */
  void measure() {
    align();
    observe();
  }

  /** The log-odds of the pair once it is measured. */
  float logOdds(Weights weights) {
    boolean heard = one.way == NormalName.BY_SOUND || other.way == NormalName.BY_SOUND;
    return !meets() ? NEVER : weights.logOdds(values) - (heard ? SOUND_ALIKE : 0);
  }

  /** The same words in the same order, no legal form that contradicts, nothing in brackets. */
  private boolean saysTheSame() {
    if (!one.isWhole() || !other.isWhole() || one.main != other.main) {
      return false;
    }
    for (int word = 0; word < one.main; word++) {
      if (one.partner[word] != word || one.found[word] != Alignment.SAME) {
        return false;
      }
    }
    return !LegalForms.conflict(one.legal, other.legal);
  }

  /** The first step: false if so little was found alike that the rest need not be measured. */
  boolean align() {
    alignment.align();
    oneRest.read(one);
    otherRest.read(other);
    return Math.max(oneRest.cover, otherRest.cover) > HOPELESS
        || oneRest.asideFound
        || otherRest.asideFound;
  }

  /** The second step, after {@link #align}. */
  void observe() {
    Arrays.fill(values, 0);
    put(Feature.BIAS, 1);
    cover();
    ways();
    rests();
    ends();
    forms();
    letters();
    acronyms();
    kinds();
  }

  /** Whether both names have the same letters. */
  boolean same() {
    return (one.raw == other.raw && one.raw != 0) || letterPairs.same(one, other);
  }

  private void put(Feature feature, float value) {
    values[feature.place()] = value;
  }

  private void put(Feature feature, boolean holds) {
    values[feature.place()] = holds ? 1 : 0;
  }

  private void cover() {
    float low = Math.min(oneRest.cover, otherRest.cover);
    float high = Math.max(oneRest.cover, otherRest.cover);
    put(Feature.COVER_LOW, low);
    put(Feature.COVER_HIGH, high);
    put(Feature.COVER_LOW_OVER_HALF, Math.max(0, low - 0.5f));
    put(Feature.COVER_LOW_FULL, low > 0.999f);
    boolean named = Math.max(oneRest.rarestName, otherRest.rarestName) > 0;
    put(Feature.COVER_HIGH_FULL, high > 0.999f && (named || low > 0.999f));
  }

  private void ways() {
    float sum = oneRest.total + otherRest.total;
    slips(sum);
    put(Feature.STEM_SHARE, share(Alignment.STEM, sum));
    put(Feature.SLIPS_SHARE, share(Alignment.SLIPS, sum));
    put(Feature.BEGINS_SHARE, share(Alignment.BEGINS, sum));
    put(Feature.JOINED_SHARE, share(Alignment.JOINED, sum));
    put(Feature.INITIALS_SHARE, share(Alignment.INITIALS, sum));
    put(Feature.RAREST_SHARED, Math.max(oneRest.rarest, otherRest.rarest) / TEN);
    float name = Math.max(oneRest.rarestName, otherRest.rarestName);
    put(Feature.RAREST_SHARED_NAME, name / TEN);
    put(Feature.FAMILY, family());
    put(Feature.ONLY_PLACES_SHARED, name == 0);
    put(Feature.ALL_SHARED, Math.min(3, Math.min(oneRest.shared, otherRest.shared) / TEN));
  }

  /** How large the family is matters only where something differs. */
  private float family() {
    if (saysTheSame()) {
      return 0;
    }
    return switch (oneRest.tellingWay) {
      case Alignment.SAME -> one.family[oneRest.telling];
      case Alignment.SLIP, Alignment.SLIPS, Alignment.BEGINS ->
          ALIKE * Vocabulary.family(2, 0, names);
      default -> 0;
    };
  }

  private void slips(float sum) {
    for (int word = 0; word < one.main; word++) {
      if (one.found[word] == Alignment.SLIP && one.partner[word] < other.main) {
        slip(word, one.partner[word], sum);
      }
    }
  }

  private void slip(int word, int partner, float sum) {
    float share = (one.weight[word] + other.weight[partner]) / Math.max(sum, 0.01f);
    int length = Math.min(one.length(word), other.length(partner));
    add(Feature.SLIP_SHARE, share);
    add(Feature.SLIP_LONG, share * Math.min(1, (length - 3) / 6f));
    add(Feature.SLIP_RARE, share * Math.min(one.weight[word], other.weight[partner]) / TEN);
    if (one.firstLetter(word) != other.firstLetter(partner)) {
      add(Feature.SLIP_FIRST_LETTER, share);
    }
    if (Sound.same(
        one.text[word],
        one.from[word],
        one.to[word],
        other.text[partner],
        other.from[partner],
        other.to[partner])) {
      add(Feature.SLIP_SOUND, share);
    }
  }

  private void add(Feature feature, float more) {
    values[feature.place()] += more;
  }

  private float share(byte way, float sum) {
    return (oneRest.ways[way] + otherRest.ways[way]) / Math.max(sum, 0.01f);
  }

  private void rests() {
    put(Feature.APART, oneRest.apart + otherRest.apart);
    put(Feature.REST_LOW, Math.min(oneRest.heaviest, otherRest.heaviest) / TEN);
    put(Feature.REST_HIGH, Math.max(oneRest.heaviest, otherRest.heaviest) / TEN);
    put(Feature.REST_SUM_HIGH, Math.min(3, Math.max(oneRest.sum, otherRest.sum) / TEN));
    put(Feature.REST_WORDS_LOW, Math.min(3, Math.min(oneRest.words, otherRest.words)));
    put(Feature.REST_WORDS_HIGH, Math.min(3, Math.max(oneRest.words, otherRest.words)));
    both(Feature.PLACE_REST_ONE, Feature.PLACE_REST_BOTH, oneRest.places, otherRest.places);
    both(Feature.NUMBER_REST_ONE, Feature.NUMBER_REST_BOTH, oneRest.numbers, otherRest.numbers);
  }

  private void both(Feature single, Feature both, int here, int there) {
    put(single, here > 0 != there > 0);
    put(both, here > 0 && there > 0);
  }

  private void ends() {
    if (one.main == 0 || other.main == 0) {
      return;
    }
    boolean together = one.partner[0] == 0 && other.partner[0] == 0;
    boolean lost = one.found[0] == Alignment.NONE;
    boolean otherLost = other.found[0] == Alignment.NONE;
    put(Feature.FIRST_SAME, together && one.found[0] == Alignment.SAME);
    put(Feature.FIRST_ALIKE, together && one.found[0] != Alignment.SAME);
    put(Feature.FIRST_MISSING_ONE, lost != otherLost);
    put(Feature.LAST_SAME, one.main > 1 && one.partner[one.main - 1] == other.main - 1);
    put(Feature.ORDER_BROKEN, oneRest.disorder || otherRest.disorder);
  }

  private void forms() {
    boolean here = one.legal != LegalForms.NONE;
    boolean there = other.legal != LegalForms.NONE;
    put(Feature.LEGAL_SAME, here && one.legal == other.legal);
    put(Feature.LEGAL_CONFLICT, LegalForms.conflict(one.legal, other.legal));
    if (here != there) {
      put(Feature.LEGAL_ONE, 1);
      put(Feature.LEGAL_ONE_FULL, values[Feature.COVER_HIGH_FULL.place()]);
      put(Feature.LEGAL_ONE_INITIALS, values[Feature.INITIALS_SHARE.place()]);
    }
  }

  private void letters() {
    letterPairs.read(one, other);
    put(Feature.SAME_JOINED, letterPairs.same() || (one.raw == other.raw && one.raw != 0));
    put(Feature.LETTER_PAIRS, letterPairs.dice());
    put(Feature.LETTER_PAIRS_OVER_70, Math.max(0, letterPairs.dice() - 0.7f));
    put(Feature.STARTS_WITH, letterPairs.start());
    put(Feature.FEW_LETTERS, Math.max(0, 5 - letterPairs.shorter()) / 5f);
  }

  private void acronyms() {
    int letters = Math.max(oneRest.acronymOf(one, other), otherRest.acronymOf(other, one));
    put(Feature.ACRONYM_3, letters == 3);
    put(Feature.ACRONYM_4, letters > 3);
    if (letters > 0) {
      Side acronym = one.main == 1 ? one : other;
      put(Feature.ACRONYM_CHANCE, Initials.chance(acronym, names) / TEN);
      put(Feature.ACRONYM_FORM, letters != (one.main == 1 ? other : one).main);
    }
  }

  private void kinds() {
    boolean single = Math.min(one.main, other.main) == 1 && one.main != other.main;
    Side shorter = one.main < other.main ? one : other;
    put(Feature.ONE_WORD, single);
    put(Feature.ONE_WORD_RARITY, single ? shorter.weight[0] / TEN : 0);
    put(Feature.VIA_ASIDE, one.way == NormalName.ASIDE || other.way == NormalName.ASIDE);
    put(Feature.VIA_PART, one.way == NormalName.PART || other.way == NormalName.PART);
    boolean known = one.way == NormalName.WELL_KNOWN || other.way == NormalName.WELL_KNOWN;
    put(Feature.VIA_WELL_KNOWN, known);
    put(Feature.ASIDE_FOUND, oneRest.asideFound || otherRest.asideFound);
    put(Feature.ASIDE_REST, oneRest.asideRest != otherRest.asideRest);
    put(Feature.ASIDE_REST_BOTH, oneRest.asideRest && otherRest.asideRest);
  }
}
