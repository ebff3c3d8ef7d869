package roundtable.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills templates. A page gets its {@link Shell}; a fragment stands alone. */
public final class Html {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Html.class.getClassLoader(), "roundtable.templates");
  private final Assets assets;
  private final Menu menu;

  public Html(Assets assets, Menu menu) {
    this.assets = assets;
    this.menu = menu;
  }

  /** Sends a whole page. The template takes {@code shell} and {@code page}. */
  public void page(Context context, String template, Object page) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template, Map.of("shell", shell(context), "page", page), out);
    context.contentType("text/html; charset=utf-8").result(out.toByteArray());
  }

  /** Sends a part of a page, for htmx or a live screen to put in its place. */
  public void fragment(Context context, String template, Object part) {
    context.contentType("text/html; charset=utf-8").result(fragment(template, part));
  }

  /** A part of a page as text. The template takes {@code part}. */
  public String fragment(String template, Object part) {
    StringOutput out = new StringOutput();
    engine.render(template, Map.of("part", part), out);
    return out.toString();
  }

  /**
   * The page for what went wrong. It names nobody and runs nothing, so that two of them are the
   * same bytes.
   */
  void problem(Context context, Problem problem) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render("web/problem.jte", Map.of("page", problem, "shell", plain()), out);
    context.contentType("text/html; charset=utf-8").result(out.toByteArray());
  }

  private Shell plain() {
    return new Shell("", null, null, Mailing.LEAVES, menu, assets);
  }

  private Shell shell(Context context) {
    return new Shell(
        Headers.nonce(context),
        context.attribute("person-name"),
        Notice.take(context),
        Mailing.of(context),
        menu,
        assets);
  }
}
