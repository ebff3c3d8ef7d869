package roundtable.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import roundtable.meeting.Hand;
import roundtable.meeting.HeldMeetings.Done;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.meeting.Programme;

/**
 * What was said in the turns of past meetings: two or three clients and as many prospects, and
 * whose hands went up; or, where one asks for anybody, that. No hand of the past promises an
 * introduction: what became of the leads is told by {@link PastLeads}.
 */
record PastTurns(Programme programme, Companies companies, Random chance) {
  private static final int FEWEST = 2;
  private static final int SECONDS_EACH = 30;
  private static final double RAISED = .1;

  /**
   * Somebody's turn.
   *
   * @param named how many companies had been before it
   */
  record Turn(Chair speaker, int seat, List<Integer> here, int named, Instant begins) {}

  static int named(List<Done> said) {
    return (int)
        said.stream()
            .filter(done -> done.command() instanceof MeetingCommand.MentionCompany)
            .count();
  }

  List<Done> in(Turn turn) {
    List<Done> done = new ArrayList<>();
    int number = turn.named();
    Instant at = turn.begins();
    for (Mention.Named one : says(turn.speaker())) {
      number++;
      at = at.plusSeconds(SECONDS_EACH);
      done.add(new Done(new MeetingCommand.MentionCompany(1, turn.seat(), one), at));
      done.addAll(hands(turn, number, at));
    }
    return done;
  }

  private List<Mention.Named> says(Chair speaker) {
    return programme.blanketAsk()
        ? List.of(named("anybody who needs " + one(speaker), Mention.Kind.ASK))
        : Stream.of(Mention.Kind.CLIENT, Mention.Kind.PROSPECT).flatMap(this::some).toList();
  }

  private Stream<Mention.Named> some(Mention.Kind kind) {
    return Stream.generate(companies)
        .limit(FEWEST + chance.nextInt(2))
        .map(one -> named(one, kind));
  }

  private static Mention.Named named(String company, Mention.Kind kind) {
    return new Mention.Named(company, kind, "", "", null);
  }

  private static String one(Chair speaker) {
    String profession = speaker.member().profession();
    return ("aeio".indexOf(profession.charAt(0)) < 0 ? "a " : "an ") + profession;
  }

  private List<Done> hands(Turn turn, int mention, Instant at) {
    return programme.blanketAsk()
        ? List.of()
        : turn.here().stream()
            .filter(seat -> seat != turn.seat() && chance.nextDouble() < RAISED)
            .map(seat -> new Done(new MeetingCommand.RaiseHand(mention, seat, said()), at))
            .toList();
  }

  private Hand.Said said() {
    Hand.Tie[] ties = Hand.Tie.values();
    return new Hand.Said(
        chance.nextBoolean() ? Hand.Kind.BUSINESS_TOO : Hand.Kind.KNOWS_SOMEONE,
        ties[chance.nextInt(ties.length)],
        null);
  }
}
