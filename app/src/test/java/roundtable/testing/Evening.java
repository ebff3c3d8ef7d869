package roundtable.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.group.Cadence;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.group.Office;
import roundtable.group.Offices;
import roundtable.group.Profession;
import roundtable.group.Setting;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Meetings;
import roundtable.meeting.Mention;
import roundtable.meeting.Outcome;
import roundtable.meeting.Programme;

/**
 * A group that meets tonight: Ada leads, the others are the cast. Seats are laid in the order of
 * the cast, so that Ada has seat 1, Bruno seat 2, and so on.
 */
public final class Evening {
  private static final List<String> CAST =
      List.of(
          "Ada Lindqvist, accountant",
          "Bruno Keller, plumber",
          "Carla Mendes, web designer",
          "Dana Okafor, commercial photographer",
          "Emre Yıldız, electrician",
          "Farid Rahimi, caterer",
          "Grete Holm, interior fitter",
          "Hal Brandt, insurance broker",
          "Ines Albuquerque-Santos, lawyer",
          "Jo Lindgren, physiotherapist");

  private final House house;
  private final List<Membership> members = new ArrayList<>();
  private final Meeting meeting;

  public Evening(House house, int people) {
    this(house, people, Programme.FIVE_MINUTE);
  }

  public Evening(House house, int people, Programme programme) {
    this.house = house;
    this.meeting = house.database().write(tx -> plan(tx, people, programme));
    members.forEach(one -> happens(new MeetingCommand.LaySeat(occupant(one), 1)));
    happens(new MeetingCommand.DrawTurns(List.of(seats(people))));
  }

  private Meeting plan(org.jooq.DSLContext tx, int people, Programme programme) {
    var now = house.clock().instant();
    Setting setting =
        new Setting(Cadence.TWICE_A_MONTH, programme.key(), 90, programme.turnSeconds());
    Group wanted = new Group(0, "Tuesday Table", "group", "DE", "Europe/Berlin", setting);
    Person ada = person(tx, 0);
    long group = Groups.found(tx, ada, wanted, now);
    for (int i = 0; i < people; i++) {
      Person person = person(tx, i);
      long membership =
          Groups.join(tx, person, group, new Profession(part(i, 1), part(i, 0) + " Ltd"), now);
      if (i == 0) {
        Offices.give(tx, Office.FACILITATOR, membership, ada, now);
      }
      members.add(Groups.memberOf(tx, person, group).orElseThrow());
    }
    Meeting tonight =
        new Meeting(
            0,
            group,
            now.plus(Duration.ofMinutes(5)),
            90,
            new Meeting.Turns(programme, programme.turnSeconds()),
            "");
    return Meetings.plan(tx, members.getFirst(), tonight, now);
  }

  private Person person(org.jooq.DSLContext tx, int i) {
    return Persons.met(tx, email(i), part(i, 0), house.clock().instant());
  }

  private static String part(int i, int part) {
    return i < CAST.size()
        ? CAST.get(i).split(", ")[part]
        : part == 0 ? "Member " + (char) ('A' + i % 26) + i : "trade " + i;
  }

  private static String email(int i) {
    return "member" + i + "@example.org";
  }

  private static List<Integer> seats(int people) {
    List<Integer> seats = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      seats.add(i);
    }
    return seats;
  }

  private static roundtable.meeting.Seat.Occupant occupant(Membership member) {
    return new roundtable.meeting.Seat.Occupant(member.name(), member.profession(), member.id());
  }

  public Meeting meeting() {
    return meeting;
  }

  public Membership member(int seat) {
    return members.get(seat - 1);
  }

  public LiveMeeting now() {
    return house.product().running().now(meeting);
  }

  /** A signed-in browser of the member in a seat. */
  public Caller caller(int seat) {
    return house.signedIn(email(seat - 1), part(seat - 1, 0));
  }

  /** Makes something happen, as its own tap. */
  public Outcome happens(MeetingCommand command) {
    return house.product().running().change(meeting, command, UUID.randomUUID().toString());
  }

  /** Everyone arrives and the round begins; the first in the order speaks. */
  public Evening begun() {
    members.forEach(one -> happens(new MeetingCommand.TakeSeat(members.indexOf(one) + 1)));
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
    phone.open("/join/" + meeting.pin());
    phone.page().getByText("Take your seat").click();
    return phone;
  }

  public Screen desk() {
    return Browser.laptop(house).as(caller(1)).open("/meetings/" + meeting.id() + "/desks/1");
  }

  public Screen projector() {
    return Browser.projector(house).as(caller(1)).open("/meetings/" + meeting.id() + "/screens/1");
  }
}
