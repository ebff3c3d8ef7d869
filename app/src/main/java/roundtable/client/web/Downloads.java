package roundtable.client.web;

import io.javalin.http.Context;

/** A file for the owner to take along. */
final class Downloads {
  private Downloads() {}

  static void csv(Context context, String name, byte[] content) {
    context
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(content);
  }
}
