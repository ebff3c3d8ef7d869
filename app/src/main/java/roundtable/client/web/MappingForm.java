package roundtable.client.web;

import io.javalin.http.Context;
import java.util.Optional;
import roundtable.imports.Column;
import roundtable.imports.Field;
import roundtable.imports.ImportFile;
import roundtable.imports.Mapping;
import roundtable.imports.Stage;
import roundtable.web.Form;

/** Reads what a person chose over each column. */
final class MappingForm {
  private MappingForm() {}

  static Mapping read(Context context, ImportFile file, Mapping before) {
    Form form = new Form(context);
    Mapping mapping = before;
    for (Column column : file.offered()) {
      mapping = mapping.with(column.index(), chosen(form, column));
    }
    return mapping.otherwise(form.choice("otherwise", Stage.class).orElse(mapping.otherwise()));
  }

  private static Optional<Field> chosen(Form form, Column column) {
    return form.choice("column" + column.index(), Field.class);
  }
}
