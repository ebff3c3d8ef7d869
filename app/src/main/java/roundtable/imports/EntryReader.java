package roundtable.imports;

import java.util.Optional;
import java.util.function.Consumer;

/** Turns the rows of one file into entries; what it cannot read it says, row by row. */
final class EntryReader {
  private final ImportFile file;
  private final Mapping mapping;
  private final String region;
  private final Consumer<Problem> problems;

  /**
   * @param region the country whose phone numbers and dates are meant where none is named
   */
  EntryReader(ImportFile file, Mapping mapping, String region, Consumer<Problem> problems) {
    this.file = file;
    this.mapping = mapping;
    this.region = region;
    this.problems = problems;
  }

  Optional<Entry> read(RawRow row) {
    CellReader cells = new CellReader(file, mapping, row, problems);
    if (Footer.is(row)) {
      cells.leaveOut("", "This looks like a total or a note below the list, not a client.");
      return Optional.empty();
    }
    cells.reportUneven();
    return cells.readable() ? named(entry(cells), cells) : Optional.empty();
  }

  private static Optional<Entry> named(Entry entry, CellReader cells) {
    if (Text.hasWord(entry.name()) || entry.name().matches(".*\\p{Alnum}.*")) {
      return Optional.of(entry);
    }
    cells.leaveOut("", "This row names no company and no person.");
    return Optional.empty();
  }

  private Entry entry(CellReader cells) {
    String company = Names.withoutCurrency(cells.text(Field.COMPANY));
    String person = person(cells);
    Optional<String> turned = person.isEmpty() ? Names.turned(company) : Optional.empty();
    return new Entry(
        turned.isPresent() ? "" : company,
        new Person(turned.orElse(person.equals(company) ? "" : person), cells.text(Field.POSITION)),
        reach(cells),
        new Place(cells.text(Field.STREET), cells.text(Field.CITY)),
        standing(cells));
  }

  private static String person(CellReader cells) {
    String parts = (cells.text(Field.FIRST_NAME) + " " + cells.text(Field.LAST_NAME)).strip();
    String whole = parts.isEmpty() ? cells.text(Field.PERSON) : parts;
    return Names.turned(whole).orElse(whole);
  }

  private Reach reach(CellReader cells) {
    return new Reach(
        cells.value(Field.EMAIL, Emails::read, "This is not an e-mail address.").orElse(""),
        cells.value(Field.PHONE, cell -> Phones.read(cell, region), noPhone()).orElse(""),
        cells
            .value(Field.WEBSITE, Websites::read, "This is not a website’s address.")
            .filter(host -> !Websites.profile(host))
            .orElse(""));
  }

  private String noPhone() {
    return "This is not a phone number, or it needs its country code, such as +44.";
  }

  private Standing standing(CellReader cells) {
    return new Standing(
        cells
            .value(Field.STAGE, Stage::of, "This is neither client, prospect, former nor contact.")
            .orElse(mapping.otherwise()),
        cells.value(Field.SINCE, cell -> Dates.read(cell, region), "This is not a date."),
        cells.value(
            Field.KNOWN, Known::of, "This is none of: know of, have met, work with, close."));
  }
}
