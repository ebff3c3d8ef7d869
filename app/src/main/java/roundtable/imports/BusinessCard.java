package roundtable.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties of one vCard that a client list wants; the first of several wins. */
final class BusinessCard {
  private final Map<String, List<String>> properties = new HashMap<>();

  void take(CardLine line) {
    switch (line.name()) {
      case "ORG", "N", "ADR" -> keep(line.name(), line.parts());
      case "FN", "TITLE", "EMAIL", "URL" -> keep(line.name(), List.of(line.text()));
      case "TEL" -> keep("TEL", List.of(line.text().replaceFirst("^tel:", "")));
      default -> {}
    }
  }

  /** In the order of the headings that {@link Cards} gives. */
  List<String> cells() {
    String first = part("N", 1);
    return List.of(
        part("ORG", 0),
        part("FN", 0),
        first,
        part("N", 0),
        part("TITLE", 0),
        part("EMAIL", 0),
        part("TEL", 0),
        part("URL", 0),
        part("ADR", 2),
        part("ADR", 3));
  }

  private void keep(String property, List<String> parts) {
    if (parts.stream().anyMatch(part -> !part.isBlank())) {
      properties.putIfAbsent(property, parts);
    }
  }

  private String part(String property, int index) {
    List<String> parts = properties.getOrDefault(property, List.of());
    return index < parts.size() ? parts.get(index) : "";
  }
}
