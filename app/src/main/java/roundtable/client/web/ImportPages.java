package roundtable.client.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import roundtable.client.ClientImport;
import roundtable.client.ClientImporting;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.database.Database;
import roundtable.imports.ImportFile;
import roundtable.imports.Limits;
import roundtable.imports.Mapping;
import roundtable.imports.Reception;
import roundtable.imports.Refusal;
import roundtable.imports.SafeCsv;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.Upload;

/** Bringing a file: choose it, say which column is which, watch it go in. */
final class ImportPages implements Pages {
  private static final String ALL = "/groups/{group}/client-imports";
  private static final String ONE = ALL + "/{import}";
  private static final Refusal NO_FILE =
      new Refusal("No file was chosen. Choose one, then press “Look at it”.");

  private final Database database;
  private final ClientImporting importing;
  private final Html html;
  private final Doors doors;

  ImportPages(Database database, ClientImporting importing, Html html) {
    this.database = database;
    this.importing = importing;
    this.html = html;
    this.doors = new Doors(database);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(ALL, this::choose, Audience.SIGNED_IN);
    routes.post(ALL, this::upload, Audience.SIGNED_IN);
    routes.get(ONE, this::one, Audience.SIGNED_IN);
    routes.post(ONE, this::start, Audience.SIGNED_IN);
    routes.post(ONE + "/heading", this::head, Audience.SIGNED_IN);
    routes.get(ONE + "/progress", this::progress, Audience.SIGNED_IN);
    routes.post(ONE + "/cancellation", this::cancel, Audience.SIGNED_IN);
    routes.get(ONE + "/problems.csv", this::problems, Audience.SIGNED_IN);
  }

  private void choose(Context context) {
    html.page(context, "client/upload.jte", new UploadScreen(doors.list(context), null));
  }

  private void upload(Context context) throws IOException {
    ClientList list = doors.list(context);
    Optional<Upload> upload = Upload.in(context);
    if (upload.isEmpty()) {
      refuse(context, list, NO_FILE);
      return;
    }
    ClientImporting.Upload received = receive(context, list, upload.get());
    upload.get().drop();
    switch (received) {
      case ClientImporting.Upload.Refused refused -> refuse(context, list, refused.why());
      case ClientImporting.Upload.Received file ->
          context.redirect(address(list, file.waiting()), HttpStatus.SEE_OTHER);
    }
  }

  private ClientImporting.Upload receive(Context context, ClientList list, Upload upload)
      throws IOException {
    long announced = context.req().getContentLengthLong();
    return announced > 2 * Limits.BROWSER.bytes()
        ? new ClientImporting.Upload.Refused(importing.tooLarge())
        : importing.receive(list, upload.fileName(), upload.stream());
  }

  private void refuse(Context context, ClientList list, Refusal why) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(context, "client/upload.jte", new UploadScreen(list, why.reason()));
  }

  private void one(Context context) {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    if (asked.waiting()) {
      mapping(context, list, asked, asked.mapping());
    } else if (asked.running()) {
      html.page(context, "client/going.jte", new GoingScreen(list, asked));
    } else {
      html.page(context, "client/done.jte", done(list, asked));
    }
  }

  private void mapping(Context context, ClientList list, ClientImport asked, Mapping mapping) {
    Reception file = importing.file(asked);
    switch (file) {
      case Refusal gone -> refuse(context, list, gone);
      case ImportFile here ->
          html.page(
              context, "client/mapping.jte", new MappingScreen(list, asked, here, mapping, ""));
    }
  }

  /** One tap, which keeps what was chosen over the columns so far. */
  private void head(Context context) throws IOException {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    if (asked.waiting() && importing.file(asked) instanceof ImportFile file) {
      boolean first = new Form(context).text("first-row").equals("heading");
      importing.head(asked, MappingForm.read(context, file, asked.mapping()).headed(first));
    }
    context.redirect(address(list, asked), HttpStatus.SEE_OTHER);
  }

  private void start(Context context) {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    if (asked.waiting() && importing.file(asked) instanceof ImportFile file) {
      start(context, list, asked, file);
    } else {
      context.redirect(address(list, asked), HttpStatus.SEE_OTHER);
    }
  }

  private void start(Context context, ClientList list, ClientImport asked, ImportFile file) {
    Mapping chosen = MappingForm.read(context, file, asked.mapping());
    Optional<Refusal> refused = importing.start(list, asked, chosen);
    if (refused.isEmpty()) {
      context.redirect(address(list, asked), HttpStatus.SEE_OTHER);
      return;
    }
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    html.page(
        context,
        "client/mapping.jte",
        new MappingScreen(list, asked, file, chosen, refused.get().reason()));
  }

  private void progress(Context context) {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    html.fragment(context, "client/going-part.jte", new GoingScreen(list, asked));
  }

  private void cancel(Context context) {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    importing.cancel(asked);
    context.redirect(address(list, asked), HttpStatus.SEE_OTHER);
  }

  private void problems(Context context) throws IOException {
    ClientList list = doors.list(context);
    ClientImport asked = doors.imported(context, list);
    MendingFile file =
        database.read(
            tx ->
                new MendingFile(
                    ClientLists.headings(tx, asked),
                    ClientLists.problems(tx, asked, Integer.MAX_VALUE)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SafeCsv csv = new SafeCsv(out)) {
      file.rows().forEach(csv::row);
    }
    Downloads.csv(context, "rows-to-mend.csv", out.toByteArray());
  }

  private DoneScreen done(ClientList list, ClientImport asked) {
    return database.read(
        context ->
            new DoneScreen(
                list,
                asked,
                ClientLists.problems(context, asked, DoneScreen.SHOWN),
                ClientLists.problemCount(context, asked)));
  }

  private static String address(ClientList list, ClientImport asked) {
    return Doors.imports(list) + "/" + asked.id();
  }
}
