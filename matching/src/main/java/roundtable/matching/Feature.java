package roundtable.matching;

/**
 * What is observed of a pair of names; each has one learnt weight in {@code weights.txt}. All are
 * symmetric, so that the order of the names never matters.
 */
enum Feature {
  BIAS,
  /** The share of the words' weight that found its like, on the side where it is smaller. */
  COVER_LOW,
  COVER_HIGH,
  COVER_LOW_OVER_HALF,
  COVER_LOW_FULL,
  COVER_HIGH_FULL,
  /** Equal when written without blanks. */
  SAME_JOINED,
  /** The shares of weight that were found alike in a certain way. */
  SLIP_SHARE,
  SLIP_LONG,
  SLIP_SOUND,
  SLIP_RARE,
  SLIP_FIRST_LETTER,
  STEM_SHARE,
  SLIPS_SHARE,
  BEGINS_SHARE,
  JOINED_SHARE,
  INITIALS_SHARE,
  /** How rare the rarest shared word is, and all shared ones together, in tens of nats. */
  RAREST_SHARED,
  RAREST_SHARED_NAME,
  ONLY_PLACES_SHARED,
  ALL_SHARED,
  /** How many names may have the rarest shared word: one firm's, or a whole family's. */
  FAMILY,
  /** What is known of the words left over: "holding" is often added, "hospital" is not. */
  APART,
  /** The heaviest word without its like: on the side where it is lighter, and where heavier. */
  REST_LOW,
  REST_HIGH,
  REST_SUM_HIGH,
  REST_WORDS_LOW,
  REST_WORDS_HIGH,
  PLACE_REST_ONE,
  PLACE_REST_BOTH,
  NUMBER_REST_ONE,
  NUMBER_REST_BOTH,
  FIRST_SAME,
  FIRST_ALIKE,
  FIRST_MISSING_ONE,
  LAST_SAME,
  /** Dice's coefficient of the pairs of neighbouring letters. */
  LETTER_PAIRS,
  LETTER_PAIRS_OVER_70,
  STARTS_WITH,
  LEGAL_SAME,
  LEGAL_CONFLICT,
  LEGAL_ONE,
  /** Only one has a legal form, and nothing else is left over; or initials were found. */
  LEGAL_ONE_FULL,
  LEGAL_ONE_INITIALS,
  ACRONYM_3,
  ACRONYM_4,
  /** The logarithm of the number of names that have these initials by chance. */
  ACRONYM_CHANCE,
  /** The letters of the legal form count too: "Pakistan Telecommunication Co. Ltd.", PTCL. */
  ACRONYM_FORM,
  ONE_WORD,
  ONE_WORD_RARITY,
  FEW_LETTERS,
  VIA_ASIDE,
  VIA_PART,
  VIA_WELL_KNOWN,
  ASIDE_FOUND,
  ASIDE_REST,
  ASIDE_REST_BOTH,
  ORDER_BROKEN;

  static final int COUNT = values().length;

  /** Where the feature stands in the arrays of values and weights. */
  @SuppressWarnings("EnumOrdinal") // the arrays live in memory only; the file names its features
  int place() {
    return ordinal();
  }
}
