package roundtable.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the headings of the world's address books mean: read from {@code imports/headers.txt}. */
final class HeaderWords {
  /** A cell longer than this is no heading: a megabyte of it need not be looked at. */
  private static final int LONGEST = 120;

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /** Money and tax have no business in a client list: dropped at the door. */
  private static final Set<String> SENSITIVE =
      Set.of(
          "bank",
          "banking",
          "bankverbindung",
          "iban",
          "bic",
          "swift",
          "kontonummer",
          "konto",
          "rekeningnummer",
          "tax",
          "vat",
          "ust",
          "steuernummer",
          "steuer",
          "tva",
          "btw",
          "iva",
          "nif",
          "cif",
          "siret",
          "ssn",
          "balance",
          "saldo",
          "solde",
          "creditcard",
          "card");

  private static final Map<String, Field> MEANINGS = read();

  private HeaderWords() {}

  static Optional<Field> meaning(String label) {
    return label.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(MEANINGS.get(plain(label)));
  }

  static boolean sensitive(String label) {
    return List.of(plain(label).split(" ")).stream().anyMatch(SENSITIVE::contains);
  }

  /** "E-mail 1 - Value", "*ContactName", "Straße": e mail value, contact name, strasse. */
  static String plain(String label) {
    String split = INNER_CAPITAL.matcher(label).replaceAll(" ").replace("ß", "ss");
    String bare = ACCENT.matcher(Normalizer.normalize(split, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTER.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Field> read() {
    Map<String, Field> meanings = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    HeaderWords.class.getResourceAsStream("/imports/headers.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.matches("[A-Z_]+:.*"))
          .forEach(line -> know(meanings, line));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(meanings);
  }

  private static void know(Map<String, Field> meanings, String line) {
    String[] parts = line.split(":", 2);
    for (String label : parts[1].split("\\|")) {
      meanings.put(plain(label), Field.valueOf(parts[0].strip()));
    }
  }
}
