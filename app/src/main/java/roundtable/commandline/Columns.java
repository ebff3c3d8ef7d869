package roundtable.commandline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import roundtable.matching.Business;
import roundtable.matching.Clue;

/** Which column holds the name and which the clues. */
record Columns(int name, Map<Clue, Integer> clues) {
  private static final List<String> NAMES =
      List.of(
          "name",
          "company",
          "company name",
          "organization",
          "organization name",
          "organisation",
          "business",
          "business name",
          "account name",
          "account",
          "firm",
          "firma",
          "customer",
          "customer name",
          "client",
          "client name",
          "title");
  private static final Map<Clue, List<String>> CLUES =
      Map.of(
          Clue.DOMAIN, List.of("domain", "website", "web", "url", "homepage", "site"),
          Clue.EMAIL, List.of("email", "e-mail", "mail", "email address"),
          Clue.PHONE, List.of("phone", "telephone", "tel", "phone number", "telefon"),
          Clue.STREET, List.of("street", "address", "addr", "street address", "strasse"),
          Clue.CITY, List.of("city", "town", "ort", "stadt"),
          Clue.PERSON, List.of("person", "contact", "contact name"));

  /** Reads the heading; a single column is the name whatever it is called. */
  static Columns of(List<String> heading, String file) {
    List<String> words =
        heading.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int name = words.size() == 1 ? 0 : first(words, NAMES);
    if (name < 0) {
      throw new BadInput(file + " has no column called \"name\" and none that looks like one.");
    }
    Map<Clue, Integer> clues = new EnumMap<>(Clue.class);
    CLUES.forEach((clue, called) -> clues.put(clue, first(words, called)));
    clues.values().removeIf(column -> column < 0);
    return new Columns(name, clues);
  }

  private static int first(List<String> words, List<String> called) {
    return called.stream().mapToInt(words::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  /** The business of a row; cells that a short row lacks are empty. */
  Business business(List<String> row) {
    Business business = Business.named(cell(row, name));
    for (Map.Entry<Clue, Integer> clue : clues.entrySet()) {
      business = business.with(clue.getKey(), cell(row, clue.getValue()));
    }
    return business;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
