package roundtable.meeting.web;

import io.javalin.http.BadRequestResponse;
import org.jspecify.annotations.Nullable;
import roundtable.meeting.MeetingCommand;

/** What the facilitator's buttons and keys stand for. */
final class Steps {
  private static final int A_MINUTE = 60;

  private Steps() {}

  static MeetingCommand command(String step, int table, @Nullable Integer seat) {
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
}
