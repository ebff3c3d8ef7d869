package roundtable.preparation;

import org.jspecify.annotations.Nullable;
import roundtable.meeting.Mention;

/**
 * One company on a sheet.
 *
 * @param origin where it came from
 */
public record SheetLine(long id, Slot slot, Written written, Origin origin) {
  /** A place on the sheet: the second prospect. Its name is the name of its field. */
  public record Slot(Mention.Kind kind, int position) {
    public String name() {
      return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + position;
    }
  }

  /** What its owner wrote. */
  public record Written(String company, String whom, String offer) {
    static final Written NOTHING = new Written("", "", "");
    private static final int LONGEST = 200;

    /** Saving is forgiving: what is too long is cut, and blanks at the ends do not count. */
    static Written of(String company, String whom, String offer) {
      return new Written(cut(company), cut(whom), cut(offer));
    }

    boolean empty() {
      return company.isEmpty();
    }

    private static String cut(String text) {
      String stripped = text.strip();
      return stripped.codePointCount(0, stripped.length()) <= LONGEST
          ? stripped
          : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST));
    }
  }

  /**
   * @param client the row of the owner's own list it was taken from
   * @param carried the line of an earlier sheet that is still open
   */
  public record Origin(@Nullable Long client, @Nullable Long carried) {
    static final Origin TYPED = new Origin(null, null);
  }

  Mention.Named named() {
    return new Mention.Named(written.company(), slot.kind(), written.whom(), written.offer(), id);
  }
}
