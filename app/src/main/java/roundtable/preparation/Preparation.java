package roundtable.preparation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.database.Database;
import roundtable.meeting.Mention;
import roundtable.meeting.Programme;
import roundtable.preparation.SheetLine.Origin;
import roundtable.preparation.SheetLine.Slot;
import roundtable.preparation.SheetLine.Written;

/** Writing a sheet and reading it back, for its owner. */
final class Preparation {
  static final int MOST_SUGGESTIONS = 6;

  /** Below two letters half a list would answer. */
  private static final int FEWEST_LETTERS = 2;

  private final Database database;
  private final Suggestions suggestions;
  private final InstantSource clock;

  Preparation(Database database, Suggestions suggestions, InstantSource clock) {
    this.database = database;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  SheetScreen screen(Preparing preparing) {
    return database.read(context -> screen(context, preparing));
  }

  private SheetScreen screen(DSLContext context, Preparing preparing) {
    if (preparing.classic()) {
      return SheetScreen.classic(preparing, Sheets.ask(context, preparing.key()), clock.instant());
    }
    Sheet sheet = Sheets.of(context, preparing.key());
    SheetScreen.Offered offered =
        new SheetScreen.Offered(
            Carried.to(context, preparing, sheet),
            preparing.byLink()
                ? List.of()
                : suggestions.recentClients(context, preparing.me(), MOST_SUGGESTIONS));
    return new SheetScreen(preparing, sheet, offered, "", clock.instant(), false);
  }

  /** Saves what was sent, line by line. */
  void save(Preparing preparing, SheetForm form) {
    database.change(
        tx -> {
          if (preparing.classic()) {
            form.ask().ifPresent(ask -> Sheets.ask(tx, preparing.key(), ask, clock.instant()));
          } else {
            save(tx, preparing, form);
          }
        });
  }

  private void save(DSLContext tx, Preparing preparing, SheetForm form) {
    Programme programme = preparing.meeting().turns().programme();
    Sheet before = Sheets.of(tx, preparing.key());
    form.typed(before, programme).forEach(typed -> write(tx, preparing, before, typed));
    form.pick(programme)
        .filter(pick -> !preparing.byLink())
        .ifPresent(pick -> take(tx, preparing, pick));
    form.answer().ifPresent(answer -> answer(tx, preparing, answer));
  }

  private void write(DSLContext tx, Preparing preparing, Sheet before, SheetForm.Typed typed) {
    Optional<SheetLine> was = before.at(typed.slot());
    if (typed.written().empty()) {
      was.ifPresent(line -> Sheets.remove(tx, preparing.key(), line.slot()));
    } else if (was.map(SheetLine::written).filter(typed.written()::equals).isEmpty()) {
      Origin origin =
          was.filter(line -> line.written().company().equals(typed.written().company()))
              .map(SheetLine::origin)
              .orElse(Origin.TYPED);
      write(tx, preparing, new SheetLine(0, typed.slot(), typed.written(), origin));
    }
  }

  private void write(DSLContext tx, Preparing preparing, SheetLine line) {
    Sheets.write(tx, preparing.key(), line, clock.instant());
  }

  private void take(DSLContext tx, Preparing preparing, SheetForm.Pick pick) {
    suggestions
        .row(tx, preparing.me(), pick.client())
        .ifPresent(
            row -> {
              Written was =
                  Sheets.of(tx, preparing.key())
                      .at(pick.slot())
                      .map(SheetLine::written)
                      .orElse(Written.NOTHING);
              Written written = Written.of(row.company(), was.whom(), was.offer());
              Origin origin = new Origin(row.client(), null);
              write(tx, preparing, new SheetLine(0, pick.slot(), written, origin));
            });
  }

  private void answer(DSLContext tx, Preparing preparing, SheetForm.Answer answer) {
    Sheet now = Sheets.of(tx, preparing.key());
    Carried.to(tx, preparing, now).stream()
        .filter(carried -> carried.line().id() == answer.line())
        .findFirst()
        .ifPresent(
            carried -> {
              if (answer.keep()) {
                keep(tx, preparing, now, carried.line());
              } else {
                Sheets.drop(tx, answer.line(), clock.instant());
              }
            });
  }

  private void keep(DSLContext tx, Preparing preparing, Sheet now, SheetLine earlier) {
    Optional<Slot> free =
        now.firstFree(Mention.Kind.PROSPECT, preparing.meeting().turns().programme());
    free.ifPresent(
        slot -> {
          Origin origin = new Origin(earlier.origin().client(), earlier.id());
          write(tx, preparing, new SheetLine(0, slot, earlier.written(), origin));
        });
  }

  List<Suggestions.Suggestion> like(Preparing preparing, String typed) {
    return typed.strip().length() < FEWEST_LETTERS || preparing.byLink()
        ? List.of()
        : database.read(
            context -> suggestions.like(context, preparing.me(), typed.strip(), MOST_SUGGESTIONS));
  }
}
