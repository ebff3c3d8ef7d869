package roundtable.matching;

import java.util.function.IntConsumer;

/** The hashed keys under which a name is found, besides its words. */
final class Keys {
  private static final int PAIR = 0x5bd1e995;
  private static final int ACRONYM = 0x3c6ef372;
  private static final int BEGINNING = 0x2545F491;
  private static final int ASIDE = 0x7F4A7C15;
  private static final int START = 5;
  private static final float COMMON = 5e-4f;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 7;

  private Keys() {}

  static void of(NormalName name, IntConsumer keys) {
    keys.accept(joined(name));
    if (name.main > 2) {
      keys.accept(firstTwo(name));
    }
    if (hasAcronym(name)) {
      keys.accept(acronym(name));
    }
    if (hasFullAcronym(name)) {
      keys.accept(name.initials ^ ACRONYM);
    }
    if (name.raw != joined(name)) {
      keys.accept(name.raw);
    }
    if (hasStart(name)) {
      keys.accept(start(name));
    }
  }

  /** Under which it looks for longer and shorter names than itself, besides its own keys. */
  static void sought(NormalName name, IntConsumer keys) {
    if (name.main > 1) {
      keys.accept(Words.hash(name.text, 0, name.starts[1]));
    } else if (mayBeAcronym(name)) {
      keys.accept(asAcronym(name));
    }
    if (name.main <= 2) {
      keys.accept(asFirstTwo(name));
    }
  }

  /** Whether the initials with the legal form's differ from those without. */
  static boolean hasFullAcronym(NormalName name) {
    return name.initials != 0 && !(hasAcronym(name) && name.initials == initials(name));
  }

  /** The first letters of the name. */
  static int start(NormalName name) {
    return Words.hash(name.text, 0, START) ^ BEGINNING;
  }

  /** Not for words that half the world begins with. */
  static boolean hasStart(NormalName name) {
    return name.main > 0 && name.length(0) >= START && name.shares[0] < COMMON;
  }

  /** What tells the name from all others: a branch is named in brackets, "Hanover Bank (12)". */
  static int identity(NormalName name) {
    return name.count == name.main
        ? joined(name)
        : Words.hash(name.text, 0, name.starts[name.count]) ^ ASIDE;
  }

  /** All words without blanks. */
  static int joined(NormalName name) {
    return name.joinedHash();
  }

  /** The first two words without blanks. */
  static int firstTwo(NormalName name) {
    return Words.hash(name.text, 0, name.starts[2]) ^ PAIR;
  }

  /** The whole name, if it might be the first two words of a longer one. */
  static int asFirstTwo(NormalName name) {
    return joined(name) ^ PAIR;
  }

  static boolean hasAcronym(NormalName name) {
    return name.main >= SHORTEST_ACRONYM && name.main <= LONGEST_ACRONYM;
  }

  static int acronym(NormalName name) {
    return initials(name) ^ ACRONYM;
  }

  /** The hash of the first letters as if they were a name. */
  static int initials(NormalName name) {
    int hash = 0;
    for (int word = 0; word < name.main; word++) {
      hash = hash * Words.FACTOR + name.text[name.starts[word]];
    }
    return hash;
  }

  /** The key of the names whose initials this single word may be. */
  static int asAcronym(NormalName name) {
    return joined(name) ^ ACRONYM;
  }

  static boolean mayBeAcronym(NormalName name) {
    int letters = name.starts[name.main];
    return name.main == 1 && letters >= SHORTEST_ACRONYM && letters <= LONGEST_ACRONYM;
  }
}
