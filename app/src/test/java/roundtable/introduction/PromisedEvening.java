package roundtable.introduction;

import java.util.List;
import roundtable.group.Groups;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/**
 * A round after which there is something to follow up. Ada (seat 1) asked for Harbor Bakery; Bruno
 * (2) can introduce her, Carla (3) does business with them too; Dana (4) has nothing to do with it.
 */
final class PromisedEvening {
  static final int ASKER = 1;
  static final int HELPER = 2;
  static final int TOO = 3;
  static final int BYSTANDER = 4;

  final House house;
  final Evening evening;

  PromisedEvening(House house) {
    this.house = house;
    evening = new Evening(house, 4).begun();
    evening.happens(
        new MeetingCommand.MentionCompany(
            1,
            null,
            new Mention.Named(
                "Harbor Bakery", Mention.Kind.PROSPECT, "Mara", "their year-end books", null)));
    evening.happens(
        new MeetingCommand.RaiseHand(
            1,
            HELPER,
            new Hand.Said(Hand.Kind.CAN_INTRODUCE, Hand.Tie.WORK_WITH, Hand.When.THIS_WEEK)));
    evening.raises(TOO, 1, Hand.Kind.BUSINESS_TOO);
  }

  PromisedEvening over() {
    evening.happens(new MeetingCommand.EndRound());
    return this;
  }

  Caller caller(int seat) {
    return evening.caller(seat);
  }

  String followUp() {
    return "/meetings/" + evening.meeting().id() + "/follow-up";
  }

  String all() {
    return "/groups/" + evening.meeting().groupId() + "/introductions";
  }

  String address(Mine mine) {
    return all() + "/" + mine.id();
  }

  List<Mine> of(int seat) {
    return house
        .database()
        .read(
            context ->
                Introductions.after(
                    context, new Viewer.Member(evening.member(seat).id()), evening.meeting().id()));
  }

  /** The one introduction that was promised, as its asker sees it. */
  Mine promised() {
    return of(ASKER).stream().filter(one -> one.hand().introduces()).findFirst().orElseThrow();
  }

  /** Takes a step with a tap of its own. */
  Caller.Answer step(int seat, String... fields) {
    return caller(seat).post(address(promised()) + "/steps", fields);
  }

  /** Subject and body of all mails to the member in a seat, oldest first. */
  List<String> mailsTo(int seat) {
    long member = evening.member(seat).id();
    return house
        .database()
        .read(
            context ->
                context
                    .fetch(
                        "select subject, body from notice where to_email = ? order by id",
                        Groups.addresses(context, List.of(member)).get(member))
                    .map(row -> row.get(0, String.class) + "\n" + row.get(1, String.class)));
  }
}
