package roundtable.testing;

import java.util.UUID;
import roundtable.demo.Cast;
import roundtable.demo.DemoGroup;
import roundtable.group.Membership;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.meeting.Outcome;
import roundtable.meeting.Programme;

/**
 * A group that meets tonight: Ada leads, the others are the cast. Seats are laid in the order of
 * the cast, so that Ada has seat 1, Bruno seat 2, and so on.
 */
public final class Evening {
  private final House house;
  private final DemoGroup group;

  public Evening(House house, int people) {
    this(house, people, Programme.FIVE_MINUTE);
  }

  public Evening(House house, int people, Programme programme) {
    this.house = house;
    this.group =
        DemoGroup.found(
            house.database(),
            house.clock(),
            house.product().running(),
            new DemoGroup.Wish(people, programme));
  }

  public Meeting meeting() {
    return group.meeting();
  }

  public Membership member(int seat) {
    return group.members().get(seat - 1);
  }

  public LiveMeeting now() {
    return house.product().running().now(meeting());
  }

  /** A signed-in browser of the member in a seat. */
  public Caller caller(int seat) {
    String name = member(seat).name();
    String email =
        Cast.players().stream()
            .filter(player -> player.name().equals(name))
            .map(Cast.Player::email)
            .findFirst()
            .orElse("member" + seat + "@example.org");
    return house.signedIn(email, name);
  }

  /** Makes something happen, as its own tap. */
  public Outcome happens(MeetingCommand command) {
    return house.product().running().change(meeting(), command, UUID.randomUUID().toString());
  }

  /** Everyone arrives and the round begins; the first in the order speaks. */
  public Evening begun() {
    for (int seat = 1; seat <= group.members().size(); seat++) {
      happens(new MeetingCommand.TakeSeat(seat));
    }
    happens(new MeetingCommand.StartRound());
    happens(new MeetingCommand.NextTurn(1, null));
    return this;
  }

  /** The one who speaks names a company. */
  public Outcome names(String company, Mention.Kind kind) {
    return happens(
        new MeetingCommand.MentionCompany(1, null, new Mention.Named(company, kind, "", "", null)));
  }

  public Outcome raises(int seat, int mention, Hand.Kind kind) {
    return happens(new MeetingCommand.RaiseHand(mention, seat, new Hand.Said(kind, null, null)));
  }

  /** The phone of a seat's holder, signed in and sat down. */
  public Screen phone(int seat) {
    Screen phone = Browser.phone(house).as(caller(seat));
    phone.open("/join/" + meeting().pin());
    phone.page().getByText("Take your seat").click();
    phone.page().waitForURL("**/seats/*"); // until its script listens, a tap is a plain form
    return phone;
  }

  public Screen desk() {
    return Browser.laptop(house).as(caller(1)).open("/meetings/" + meeting().id() + "/desks/1");
  }

  public Screen projector() {
    return projector(1);
  }

  public Screen projector(int table) {
    return Browser.projector(house)
        .as(caller(1))
        .open("/meetings/" + meeting().id() + "/screens/" + table);
  }
}
