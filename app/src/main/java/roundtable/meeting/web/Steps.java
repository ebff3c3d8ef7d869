package roundtable.meeting.web;

import io.javalin.http.BadRequestResponse;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.MeetingCommand.Control;
import roundtable.web.Form;

/** What the facilitator's buttons and keys stand for. */
final class Steps {
  private static final int A_MINUTE = 60;

  private Steps() {}

  /** The step that a form asks for; what it was drawn for comes with it. */
  static Control command(Form form, int table, @Nullable Integer seat) {
    Control step = step(form.text("do"), table, seat);
    return form.text("turn").isEmpty() ? step : new MeetingCommand.AsSeen(table, seen(form), step);
  }

  private static Control step(String step, int table, @Nullable Integer seat) {
    return switch (step) {
      case "start" -> new MeetingCommand.StartRound();
      case "next" -> new MeetingCommand.NextTurn(table, seat);
      case "end-turn" -> new MeetingCommand.EndTurn(table);
      case "pause" -> new MeetingCommand.PauseTurn(table);
      case "resume" -> new MeetingCommand.ResumeTurn(table);
      case "extend" -> new MeetingCommand.ExtendTurn(table, A_MINUTE);
      case "skip" -> new MeetingCommand.SkipTurn(table);
      case "undo" -> new MeetingCommand.Undo(table);
      case "end-round" -> new MeetingCommand.EndRound();
      case "close" -> new MeetingCommand.CloseMeeting();
      default -> throw new BadRequestResponse("There is no such step.");
    };
  }

  private static MeetingCommand.Seen seen(Form form) {
    return new MeetingCommand.Seen(
        number(form, "turn"), number(form, "next"), number(form, "step"));
  }

  private static int number(Form form, String field) {
    String typed = form.text(field);
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }
}
