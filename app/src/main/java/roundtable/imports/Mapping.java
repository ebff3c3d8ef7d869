package roundtable.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which column holds what: guessed, corrected by a person, remembered for the next such file.
 *
 * @param fields the field by the column's index; columns that are not here are not read
 * @param otherwise what a row is where no column says so
 * @param headed the first row, of which no word was known, is a heading all the same
 */
public record Mapping(SortedMap<Integer, Field> fields, Stage otherwise, boolean headed) {
  private static final String HEADED = "headed";

  public Mapping {
    fields = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  public static Mapping guess(ImportFile file) {
    return file.looksHeaded()
        ? new MappingGuess(file.headed()).mapping().headed(true)
        : new MappingGuess(file).mapping();
  }

  public Mapping headed(boolean first) {
    return new Mapping(fields, otherwise, first);
  }

  /** The file as it is read with this. */
  public ImportFile over(ImportFile file) {
    return headed ? file.headed() : file;
  }

  public Optional<Field> of(Column column) {
    return Optional.ofNullable(fields.get(column.index()));
  }

  public Mapping with(int column, Optional<Field> field) {
    SortedMap<Integer, Field> changed = new TreeMap<>(fields);
    changed.remove(column);
    field.ifPresent(chosen -> changed.put(column, chosen));
    return new Mapping(changed, otherwise, headed);
  }

  public Mapping otherwise(Stage stage) {
    return new Mapping(fields, stage, headed);
  }

  /** A row needs a name: a company's or a person's. */
  public Optional<Refusal> refusal() {
    boolean named =
        has(Field.COMPANY) || has(Field.PERSON) || has(Field.FIRST_NAME) || has(Field.LAST_NAME);
    return named
        ? Optional.empty()
        : Optional.of(new Refusal("This file has no column with company names. Which one is it?"));
  }

  public boolean has(Field field) {
    return fields.containsValue(field);
  }

  List<Integer> columnsOf(Field field) {
    List<Integer> columns = new ArrayList<>();
    fields.forEach((column, held) -> columns.addAll(held == field ? List.of(column) : List.of()));
    return columns;
  }

  /** As one line, to be kept: {@code CLIENT 0=COMPANY 3=EMAIL}. */
  public String line() {
    return fields.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" ", otherwise + " " + (headed ? HEADED + " " : ""), ""));
  }

  public static Mapping parse(String line) {
    String[] parts = line.strip().split(" ");
    SortedMap<Integer, Field> fields =
        Arrays.stream(parts)
            .skip(1)
            .filter(part -> part.contains("="))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> Integer.valueOf(pair[0]),
                    pair -> Field.valueOf(pair[1]),
                    (one, other) -> other,
                    TreeMap::new));
    return new Mapping(fields, Stage.valueOf(parts[0]), List.of(parts).contains(HEADED));
  }

  static Mapping of(Map<Integer, Field> fields, Stage otherwise) {
    return new Mapping(new TreeMap<>(fields), otherwise, false);
  }
}
