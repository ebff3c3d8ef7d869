package roundtable.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import roundtable.introduction.KeptHands;
import roundtable.meeting.HeldMeetings;
import roundtable.meeting.HeldMeetings.Done;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Programme;

/** A group's meetings of the past: who came sat down, and whoever sat had a turn. */
record PastMeetings(Days days, List<Chair> chairs, Programme programme) {
  static final int MINUTES = 90;
  private static final int ARRIVING = 15 * 60;

  void hold(DSLContext tx, int months, long seed) {
    PastTurns turns = new PastTurns(programme, new Companies(), new Random(seed));
    for (int month = 0; month < months; month++) {
      for (int number = 0; number < days.in(month); number++) {
        hold(tx, turns, month, number);
      }
    }
  }

  private void hold(DSLContext tx, PastTurns said, int month, int number) {
    List<Chair> held = chairs.stream().filter(one -> one.held(month)).toList();
    List<Integer> here =
        IntStream.rangeClosed(1, held.size())
            .filter(seat -> held.get(seat - 1).taken(month, number, days.in(month)))
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
    HeldMeetings.hold(
        tx,
        chairs.getFirst().member(),
        planned,
        new HeldMeetings.Course(course(planned, said, held, here), new KeptHands()));
  }

  private List<Done> course(Meeting planned, PastTurns said, List<Chair> held, List<Integer> here) {
    Instant begins = planned.startsAt();
    List<Done> course = new ArrayList<>();
    course.add(
        new Done(new MeetingCommand.LaySeats(held.stream().map(Chair::occupant).toList()), begins));
    here.forEach(seat -> course.add(new Done(new MeetingCommand.TakeSeat(seat), begins)));
    course.add(new Done(new MeetingCommand.DrawTurns(List.of(here)), begins));
    Instant now = begins.plusSeconds(ARRIVING);
    course.add(new Done(new MeetingCommand.StartRound(), now));
    int named = 0;
    for (int speaker : here) {
      course.add(new Done(new MeetingCommand.NextTurn(1, null), now));
      PastTurns.Turn turn = new PastTurns.Turn(held.get(speaker - 1), speaker, here, named, now);
      List<Done> spoken = said.in(turn);
      course.addAll(spoken);
      named += PastTurns.named(spoken);
      now = now.plusSeconds(planned.turns().seconds());
    }
    course.add(new Done(new MeetingCommand.EndRound(), now));
    course.add(new Done(new MeetingCommand.CloseMeeting(), now));
    return course;
  }
}
