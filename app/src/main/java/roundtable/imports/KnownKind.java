package roundtable.imports;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Files that are not lists, known by their first bytes, each with what to do instead. */
enum KnownKind {
  WORKBOOK("504B0304", "This is an Excel or Numbers file. " + KnownKind.SAVE),
  OLD_WORKBOOK("D0CF11E0", "This is an old Excel file. " + KnownKind.SAVE),
  PDF("25504446", "This is a PDF. Export the list from where it was made, as CSV."),
  PNG("89504E47", "This is a picture. Export the list as CSV and choose that file."),
  JPEG("FFD8FF", "This is a picture. Export the list as CSV and choose that file."),
  GZIP("1F8B", "This file is compressed. Unpack it and choose the list inside."),
  RICH_TEXT("7B5C727466", "This is a text document. Put the list in a table and save it as CSV.");

  private static final String SAVE =
      "Open it, choose “Save as” or “Export”, then “CSV UTF-8”, and import that file.";

  private final String signature;
  private final String sentence;

  KnownKind(String signature, String sentence) {
    this.signature = signature.toLowerCase(Locale.ROOT);
    this.sentence = sentence;
  }

  Refusal refusal() {
    return new Refusal(sentence);
  }

  static Optional<KnownKind> of(byte[] start) {
    String digits = HexFormat.of().formatHex(start);
    return Arrays.stream(values()).filter(kind -> digits.startsWith(kind.signature)).findFirst();
  }
}
