package roundtable.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Guesses what each column holds: by its heading first, by what stands in it otherwise. */
final class MappingGuess {
  /** Files that hold one's customers and nobody else. */
  private static final Set<String> OF_CLIENTS =
      Set.of(
          "customer",
          "client",
          "customer name",
          "client name",
          "customer full name",
          "kunde",
          "kundenname",
          "mandant",
          "client nom",
          "cliente",
          "klant",
          "klantnaam");

  private final ImportFile file;
  private final SortedMap<Integer, Field> fields = new TreeMap<>();

  MappingGuess(ImportFile file) {
    this.file = file;
  }

  Mapping mapping() {
    for (Column column : file.offered()) {
      guess(column).ifPresent(field -> fields.put(column.index(), field));
    }
    settleNames();
    settleHalfNames();
    settleTitles();
    return new Mapping(fields, stage(), false);
  }

  private Optional<Field> guess(Column column) {
    Optional<Field> byHeading = HeaderWords.meaning(column.label());
    return byHeading.isPresent() ? byHeading : byContent(column);
  }

  private static Optional<Field> byContent(Column column) {
    List<String> filled = column.samples().stream().filter(sample -> !sample.isEmpty()).toList();
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    if (filled.stream().allMatch(sample -> Emails.read(sample).isPresent())) {
      return Optional.of(Field.EMAIL);
    }
    return filled.stream().allMatch(sample -> sample.matches("(https?://|www\\.)\\S+"))
        ? Optional.of(Field.WEBSITE)
        : Optional.empty();
  }

  /** A lone "Name" is the company's; "Nom" beside no first name is the whole name. */
  private void settleNames() {
    boolean company = fields.containsValue(Field.COMPANY);
    boolean first = fields.containsValue(Field.FIRST_NAME);
    if (!company && !first) {
      fields.replaceAll((column, field) -> isName(field) ? Field.COMPANY : field);
    } else if (!first) {
      fields.replaceAll((column, field) -> field == Field.LAST_NAME ? Field.PERSON : field);
    }
  }

  /** Spanish "Nombre" is a first name beside "Apellidos" and a whole name alone. */
  private void settleHalfNames() {
    if (!fields.containsValue(Field.LAST_NAME)) {
      Field whole = fields.containsValue(Field.COMPANY) ? Field.PERSON : Field.COMPANY;
      fields.replaceAll((column, field) -> field == Field.FIRST_NAME ? whole : field);
    }
  }

  /** Outlook's "Title" is Ms. or Mr. where a "Job Title" stands beside it. */
  private void settleTitles() {
    long positions = fields.values().stream().filter(field -> field == Field.POSITION).count();
    if (positions > 1) {
      fields.keySet().removeIf(column -> label(column).equals("title"));
    }
  }

  private String label(int column) {
    return HeaderWords.plain(file.columns().get(column).label());
  }

  private static boolean isName(Field field) {
    return field == Field.PERSON || field == Field.LAST_NAME;
  }

  private Stage stage() {
    boolean clients =
        file.columns().stream()
            .anyMatch(column -> OF_CLIENTS.contains(HeaderWords.plain(column.label())));
    boolean people = Map.copyOf(fields).containsValue(Field.FIRST_NAME);
    return people && !clients ? Stage.CONTACT : Stage.CLIENT;
  }
}
