package roundtable.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How well the owner of the file knows a business; the words are those of our own export. */
public enum Known {
  KNOW_OF("know of"),
  HAVE_MET("have met"),
  WORK_WITH("work with"),
  CLOSE("close");

  private final String words;

  Known(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Optional<Known> of(String value) {
    String said = value.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(known -> known.words.equals(said)).findFirst();
  }
}
