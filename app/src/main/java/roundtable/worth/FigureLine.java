package roundtable.worth;

/**
 * A figure on a page.
 *
 * @param note a word beside it, or empty
 * @param rows the part of the page with the rows it was made from, or empty
 */
public record FigureLine(Figure figure, String value, String note, String rows) {
  static FigureLine of(Figure figure, String value) {
    return new FigureLine(figure, value, "", "");
  }

  FigureLine beside(String word) {
    return new FigureLine(figure, value, word, rows);
  }

  FigureLine from(String part) {
    return new FigureLine(figure, value, note, part);
  }
}
