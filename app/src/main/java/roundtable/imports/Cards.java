package roundtable.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Business cards one after another (vCard 2.1, 3.0 and 4.0), shown as a table with a heading. */
record Cards(Encoding encoding) implements Layout {
  private static final List<String> HEADINGS =
      List.of(
          "Company",
          "Name",
          "First name",
          "Last name",
          "Position",
          "E-mail",
          "Phone",
          "Website",
          "Street",
          "City");

  @Override
  public void read(Path file, RowVisitor visitor) throws IOException {
    if (!visitor.row(new RawRow(1, HEADINGS))) {
      return;
    }
    int row = 1;
    try (BufferedReader letters = new BufferedReader(encoding.open(file))) {
      CardLines lines = new CardLines(letters);
      BusinessCard card = new BusinessCard();
      for (CardLine line = lines.next(); line != null; line = lines.next()) {
        if (line.is("BEGIN")) {
          card = new BusinessCard();
        } else if (line.is("END") && !visitor.row(new RawRow(++row, card.cells()))) {
          return;
        } else {
          card.take(line);
        }
      }
    }
  }

  @Override
  public String name() {
    return "vCard, " + encoding.name();
  }
}
