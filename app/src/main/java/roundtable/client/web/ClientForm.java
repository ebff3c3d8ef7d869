package roundtable.client.web;

import java.util.Optional;
import java.util.function.Function;
import roundtable.client.Client;
import roundtable.client.Details;
import roundtable.client.Kind;
import roundtable.client.Tie;
import roundtable.imports.Person;
import roundtable.imports.Place;
import roundtable.imports.Reach;
import roundtable.imports.Values;
import roundtable.web.Form;

/** Reads a row that a person typed. */
final class ClientForm {
  private static final int LONGEST = 300;

  private final Form form;
  private final String country;

  ClientForm(Form form, String country) {
    this.form = form;
    this.country = country;
  }

  /** The row with what was typed; look at {@link Form#good} before it is kept. */
  Client read(Client before) {
    Details known = before.details();
    Kind kind = form.choice("kind", Kind.class).orElse(before.kind());
    return new Client(
        before.id(),
        new Details(
            name(),
            new Person(text("person"), text("position")),
            new Reach(
                value("email", Values::email, "That is not an e-mail address."),
                value(
                    "phone", typed -> Values.phone(typed, country), "That is not a phone number."),
                value("website", Values::website, "That is not a company’s website.")),
            new Place(text("street"), text("city")),
            known.since()),
        kind,
        form.choice("tie", Tie.class).orElse(kind.usual()));
  }

  /** What is too long is told so, and never read: to read it could take long too. */
  private static boolean tooLong(String typed) {
    return typed.length() > LONGEST;
  }

  static Client blank() {
    return new Client(
        0,
        new Details("", new Person("", ""), new Reach("", "", ""), new Place("", ""), null),
        Kind.CLIENT,
        Kind.CLIENT.usual());
  }

  private String name() {
    String typed = form.required("name", LONGEST, "Which company is it? A name is enough.");
    String name = tooLong(typed) ? typed : Values.text(typed);
    if (form.good() && !name.matches("(?s).*[\\p{L}\\p{N}].*")) {
      form.problem("name", "That name has no letter in it. Write it as people say it.");
    }
    return name;
  }

  private String text(String field) {
    String typed = form.atMost(field, LONGEST);
    return tooLong(typed) ? typed : Values.text(typed);
  }

  private String value(String field, Function<String, Optional<String>> kind, String otherwise) {
    String typed = text(field);
    if (typed.isEmpty() || tooLong(typed)) {
      return "";
    }
    Optional<String> value = kind.apply(typed);
    if (value.isEmpty()) {
      form.problem(field, otherwise);
    }
    return value.orElse("");
  }
}
