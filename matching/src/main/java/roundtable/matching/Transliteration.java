package roundtable.matching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters that no decomposition takes to ASCII: Cyrillic (as in passports, ICAO 9303 with the usual
 * softening of й and х), Greek (ISO 843 type 2) and a few Latin ones. Written by hand.
 */
final class Transliteration {
  private static final String CYRILLIC =
      "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh"
          + " ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=e і=i ї=i ґ=g ў=u ђ=dj ј=j љ=lj њ=nj"
          + " ћ=c џ=dz ѓ=g ќ=k ѕ=dz";
  private static final String GREEK =
      "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f"
          + " χ=ch ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y";
  private static final String LATIN =
      "ß=ss æ=ae œ=oe ø=o å=a ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n ĸ=k ə=e ƒ=f";
  private static final @Nullable String[] TABLE = new @Nullable String[0x500];

  static {
    for (String pair : (CYRILLIC + " " + GREEK + " " + LATIN).split(" ")) {
      String letters = pair.substring(2);
      TABLE[pair.charAt(0)] = letters;
      String upper = pair.substring(0, 1).toUpperCase(Locale.ROOT);
      if (upper.length() == 1 && upper.charAt(0) < TABLE.length && upper.charAt(0) > 0x7F) {
        TABLE[upper.charAt(0)] = letters;
      }
    }
  }

  private Transliteration() {}

  static @Nullable String of(char c) {
    return c < TABLE.length ? TABLE[c] : null;
  }
}
