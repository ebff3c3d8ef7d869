package roundtable.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a business stands with the owner of the file. */
public enum Stage {
  CLIENT("client"),
  PROSPECT("prospect"),
  FORMER("former client"),
  CONTACT("contact");

  /**
   * The beginnings of the values that HubSpot, Salesforce and Zoho ship, and their translations.
   * Former stands first, because "former customer" also holds the word customer.
   */
  private static final Map<String, Stage> BEGINNINGS =
      new java.util.LinkedHashMap<>(); // iteration order is the order of judgement

  static {
    know(FORMER, "former", "ehemalig", "inactive", "inaktiv", "ancien", "antigu", "voormalig");
    know(FORMER, "churn", "lost", "verloren", "perdu", "perdid", "ex ", "past ", "closed lost");
    know(CLIENT, "customer", "client", "kund", "klant", "evangelist", "mandant", "active", "aktiv");
    know(PROSPECT, "prospect", "lead", "subscriber", "marketingqualified", "marketing qualified");
    know(PROSPECT, "salesqualified", "sales qualified", "opportunity", "interessent", "piste");
    know(CONTACT, "contact", "kontakt", "contacto", "partner", "vendor", "supplier", "other");
  }

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** The words a page shows. */
  public String words() {
    return words;
  }

  static Optional<Stage> of(String value) {
    String said = value.strip().toLowerCase(Locale.ROOT);
    return BEGINNINGS.entrySet().stream()
        .filter(known -> said.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static void know(Stage stage, String... beginnings) {
    for (String beginning : beginnings) {
      BEGINNINGS.put(beginning, stage);
    }
  }
}
