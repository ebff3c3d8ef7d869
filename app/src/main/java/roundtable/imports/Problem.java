package roundtable.imports;

import java.util.List;

/**
 * Something that could not be read.
 *
 * @param row as a spreadsheet counts it
 * @param column the heading, or empty where it is about the whole row
 * @param leftOut true where the whole row stays outside, false where only this value does
 * @param text what stood there, shortened: the whole row, or the one value
 * @param cells the row's cells that are read, in the order of {@link ImportFile#headings}, so that
 *     they can be mended and brought back; none where the row could not be parted into cells
 */
public record Problem(
    int row, String column, String reason, boolean leftOut, String text, List<String> cells) {}
