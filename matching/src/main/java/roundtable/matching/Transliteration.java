package roundtable.matching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Letters that no decomposition takes to ASCII: Cyrillic (as in passports, ICAO 9303 with the usual
 * softening of й and х), Greek (ISO 843 type 2), Hebrew and Arabic consonants (after ISO 259 and
 * ISO 233, as newspapers write them; vowels are not written there) and a few Latin ones. By hand.
 */
final class Transliteration {
  private static final String CYRILLIC =
      "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh"
          + " ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=e і=i ї=i ґ=g ў=u ђ=dj ј=j љ=lj њ=nj"
          + " ћ=c џ=dz ѓ=g ќ=k ѕ=dz";
  private static final String GREEK =
      "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f"
          + " χ=ch ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y";
  private static final String HEBREW =
      "א=a ב=b ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=p ף=p צ=tz"
          + " ץ=tz ק=k ר=r ש=sh ת=t";
  private static final String ARABIC =
      "ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a"
          + " غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a ؤ=w ئ=y ء= پ=p چ=ch ژ=zh گ=g ک=k"
          + " ی=y ہ=h ـ=";
  private static final String LATIN =
      "ß=ss æ=ae œ=oe ø=o å=a ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n ĸ=k ə=e ƒ=f";
  private static final @Nullable String[] TABLE = new @Nullable String[0x700];

  static {
    for (String pair : String.join(" ", CYRILLIC, GREEK, HEBREW, ARABIC, LATIN).split(" ")) {
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
