package roundtable.meeting.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import roundtable.meeting.Mention;
import roundtable.web.Form;

/** A company typed while it is spoken. */
final class Spoken {
  private static final int LONGEST = 200;

  private Spoken() {}

  static Mention.Named typed(Context context) {
    Form form = new Form(context);
    String company = form.required("company", LONGEST, "Type the company's name first.");
    String whom = form.atMost("whom", LONGEST);
    if (!form.good()) {
      throw new BadRequestResponse(form.problems().values().iterator().next());
    }
    Mention.Kind kind = form.choice("kind", Mention.Kind.class).orElse(Mention.Kind.CLIENT);
    return new Mention.Named(company, kind, whom, "", null);
  }
}
