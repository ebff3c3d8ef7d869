package roundtable.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import roundtable.meeting.HeldMeetings;
import roundtable.meeting.HeldMeetings.Done;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Programme;

/** A group's meetings of the past: who came sat down, and whoever sat had a turn. */
record PastMeetings(Days days, List<Chair> chairs, Programme programme) {
  static final int MINUTES = 90;
  private static final int ARRIVING = 15 * 60;

  void hold(DSLContext tx, int months) {
    for (int month = 0; month < months; month++) {
      for (int number = 0; number < days.aMonth(); number++) {
        hold(tx, month, number);
      }
    }
  }

  private void hold(DSLContext tx, int month, int number) {
    List<Chair> held = chairs.stream().filter(one -> one.held(month)).toList();
    List<Integer> here =
        IntStream.rangeClosed(1, held.size())
            .filter(seat -> held.get(seat - 1).taken(month, number, days.aMonth()))
            .boxed()
            .toList();
    Meeting.Turns turns = new Meeting.Turns(programme, programme.turnSeconds());
    Meeting planned =
        new Meeting(
            0,
            chairs.getFirst().member().groupId(),
            days.meeting(month, number),
            MINUTES,
            turns,
            "",
            "");
    HeldMeetings.hold(tx, chairs.getFirst().member(), planned, course(planned, held, here));
  }

  private List<Done> course(Meeting planned, List<Chair> held, List<Integer> here) {
    Instant begins = planned.startsAt();
    List<Done> course = new ArrayList<>();
    course.add(
        new Done(new MeetingCommand.LaySeats(held.stream().map(Chair::occupant).toList()), begins));
    here.forEach(seat -> course.add(new Done(new MeetingCommand.TakeSeat(seat), begins)));
    course.add(new Done(new MeetingCommand.DrawTurns(List.of(here)), begins));
    Instant now = begins.plusSeconds(ARRIVING);
    course.add(new Done(new MeetingCommand.StartRound(), now));
    for (int turn = 0; turn < here.size(); turn++) {
      course.add(new Done(new MeetingCommand.NextTurn(1, null), now));
      now = now.plusSeconds(planned.turns().seconds());
    }
    course.add(new Done(new MeetingCommand.EndRound(), now));
    course.add(new Done(new MeetingCommand.CloseMeeting(), now));
    return course;
  }
}
