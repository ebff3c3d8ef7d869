package roundtable.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SpreadsheetML 2003: rows of cells in XML. Empty cells are left out of it; {@code ss:Index} then
 * says where the next one stands.
 */
final class Workbook2003 {
  private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
  private static final int START = 2_048;
  private static final int WIDEST = 200;
  private static final int MOST_ROWS = 20_000;

  private final XMLStreamReader xml;
  private final List<PlainRows.Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int number;

  private Workbook2003(XMLStreamReader xml) {
    this.xml = xml;
  }

  static boolean opens(Path file) throws IOException {
    String start = new String(EncodingFinder.start(file, START), StandardCharsets.UTF_8);
    return start.contains("<?xml") && start.contains(NAMESPACE);
  }

  /** The first sheet's rows; empty when it is broken. */
  static Optional<List<PlainRows.Row>> rows(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      Workbook2003 book = new Workbook2003(safe().createXMLStreamReader(bytes));
      book.read();
      return Optional.of(book.rows);
    } catch (XMLStreamException broken) {
      return Optional.empty();
    }
  }

  /** What stands outside the file is never fetched. */
  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext() && rows.size() < MOST_ROWS) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begun(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT && ended(xml.getLocalName())) {
        return;
      }
    }
  }

  private void begun(String element) throws XMLStreamException {
    switch (element) {
      case "Row" -> {
        number = index(number + 1);
        cells = new ArrayList<>();
      }
      case "Cell" -> {
        int place = Math.min(index(cells.size() + 1), WIDEST);
        while (cells.size() < place) {
          cells.add("");
        }
      }
      case "Data" -> {
        if (!cells.isEmpty()) {
          cells.set(cells.size() - 1, text());
        }
      }
      default -> {}
    }
  }

  /** True once the first sheet is over. */
  private boolean ended(String element) {
    if (element.equals("Row") && cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new PlainRows.Row(number, List.copyOf(cells)));
    }
    return element.equals("Worksheet");
  }

  private int index(int otherwise) {
    String said = xml.getAttributeValue(NAMESPACE, "Index");
    return said == null || !said.matches("\\d{1,6}") ? otherwise : Integer.parseInt(said);
  }

  /** A cell's text, formatted or not. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int deep = 1; deep > 0 && xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.START_ELEMENT -> deep++;
        case XMLStreamConstants.END_ELEMENT -> deep--;
        default -> {}
      }
    }
    return text.toString();
  }
}
