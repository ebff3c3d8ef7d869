package roundtable.takeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.Field;
import org.jooq.Record;
import roundtable.access.OwnData;
import roundtable.imports.SafeCsv;

/** One table a file, each with its header, in a zip. Times are UTC. */
final class Zip {
  private Zip() {}

  static void write(List<OwnData.Kept> everything, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (OwnData.Kept kept : everything) {
        zip.putNextEntry(new ZipEntry(kept.name() + ".csv"));
        zip.write(csv(kept));
        zip.closeEntry();
      }
    }
  }

  private static byte[] csv(OwnData.Kept kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SafeCsv csv = new SafeCsv(bytes)) {
      csv.row(Arrays.stream(kept.rows().fields()).map(Field::getName).toList());
      for (Record row : kept.rows()) {
        csv.row(row.intoList().stream().map(cell -> Objects.toString(cell, "")).toList());
      }
    }
    return bytes.toByteArray();
  }
}
