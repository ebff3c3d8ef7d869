package roundtable.worth;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import roundtable.access.Gate;
import roundtable.access.Person;
import roundtable.database.Database;
import roundtable.web.Audience;
import roundtable.web.Form;
import roundtable.web.Html;
import roundtable.web.Notice;
import roundtable.web.Pages;

/** What became of a lead of a group elsewhere: won or lost, and what was invoiced. */
final class LeadPages implements Pages {
  private static final String ONE = EntryPages.ALL + "/{entry}";

  private final Database database;
  private final InstantSource clock;
  private final OnePages one;

  LeadPages(Database database, InstantSource clock, Html html) {
    this.database = database;
    this.clock = clock;
    this.one = new OnePages(database, clock, html);
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post(ONE + "/outcome", this::outcome, Audience.SIGNED_IN);
    routes.post(ONE + "/invoices", this::invoice, Audience.SIGNED_IN);
  }

  private void outcome(Context context) {
    Form form = new Form(context);
    Entry.Kind kind = form.text("won").equals("yes") ? Entry.Kind.WON : Entry.Kind.LOST;
    answer(context, form, (_, _) -> List.of(new Rest(kind, Entry.Size.NONE)));
  }

  /** An invoice says that it was won as well. */
  private void invoice(Context context) {
    Form form = new Form(context);
    answer(
        context,
        form,
        (lead, prices) ->
            List.of(
                new Rest(Entry.Kind.INVOICE, invoiced(form, lead, prices)),
                new Rest(Entry.Kind.WON, Entry.Size.NONE)));
  }

  /** The fields end in the number of the lead, as one page holds several of these forms. */
  private static Entry.Size invoiced(Form form, Entry lead, MyPrices prices) {
    MoneyField money = new MoneyField(form, prices.currency());
    Long amount = money.required("amount-" + lead.id(), "How much did you invoice?");
    Long margin = money.read("margin-" + lead.id());
    if (amount != null && margin != null && margin > amount) {
      form.problem("margin-" + lead.id(), "What was left cannot be more than what you invoiced.");
    }
    return new Entry.Size(0, 1, amount, margin);
  }

  private record Rest(Entry.Kind kind, Entry.Size size) {}

  private void answer(Context context, Form form, BiFunction<Entry, MyPrices, List<Rest>> said) {
    Person me = Gate.signedIn(context);
    MyGroup group =
        database.write(
            tx -> {
              MyGroups mine = MyGroups.of(tx, me);
              MyGroup door = mine.door(context.pathParam("mine"));
              Entry lead = lead(tx, context, me, door);
              List<Rest> rest = said.apply(lead, mine.prices());
              if (form.good()) {
                List<Entry> rows = rest.stream().map(one -> row(door, lead, one)).toList();
                Entries.add(tx, me, rows, EntryPages.tap(form), clock.instant());
              }
              return door;
            });
    if (form.good()) {
      Notice.then(context, group.path(""), "Written down. Only you read it.");
    } else {
      one.show(context, form);
    }
  }

  private static Entry lead(DSLContext tx, Context context, Person me, MyGroup group) {
    Entry entry = EntryPages.entry(tx, context, me, group);
    if (entry.kind() != Entry.Kind.LEAD) {
      throw new NotFoundResponse();
    }
    return entry;
  }

  private Entry row(MyGroup group, Entry lead, Rest rest) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), group.zone());
    Entry.Said said = new Entry.Said(lead.said().who(), "", rest.size(), lead.id());
    return new Entry(0, group.key(), rest.kind(), new Entry.Day(today, true), said);
  }
}
