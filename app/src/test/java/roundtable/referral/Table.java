package roundtable.referral;

import static java.util.Objects.requireNonNull;

import java.util.List;
import roundtable.access.Person;
import roundtable.group.Groups;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.Evening;
import roundtable.testing.House;

/**
 * A group whose members pass each other business: Ada leads; Bruno, Carla and the others do not.
 */
final class Table {
  static final int ADA = 1;
  static final int BRUNO = 2;
  static final int CARLA = 3;
  static final int DANA = 4;

  final House house;
  final Evening evening;

  Table(House house) {
    this(house, 5);
  }

  Table(House house, int people) {
    this.house = house;
    this.evening = new Evening(house, people);
  }

  Caller caller(int seat) {
    return evening.caller(seat);
  }

  String group() {
    return "/groups/" + evening.meeting().groupId();
  }

  String board() {
    return group() + "/referrals";
  }

  String id(int seat) {
    return Long.toString(evening.member(seat).id());
  }

  Person person(int seat) {
    return new Person(evening.member(seat).personId(), email(seat), evening.member(seat).name());
  }

  /** A member writes down a lead for another; the page it leads to. */
  String gives(int giver, int receiver, String company) {
    return sent(
            caller(giver),
            board(),
            "way",
            "given",
            "to",
            id(receiver),
            "company",
            company,
            "need",
            "A new boiler before winter",
            "fit",
            "RIGHT",
            "expected",
            "yes")
        .location();
  }

  /** A member writes down what another sent; the page it leads to. */
  String notes(int receiver, int giver, String company) {
    return sent(
            caller(receiver),
            board(),
            "way",
            "received",
            "from",
            id(giver),
            "company",
            company,
            "need",
            "A new boiler before winter")
        .location();
  }

  /** Takes a step with a tap of its own. */
  Answer step(int seat, String referral, String step, String... fields) {
    String[] all = new String[fields.length + 2];
    all[0] = "step";
    all[1] = step;
    System.arraycopy(fields, 0, all, 2, fields.length);
    return sent(caller(seat), referral + "/steps", all);
  }

  /** A form is sent with a key of its own unless it brings one. */
  Answer sent(Caller caller, String path, String... fields) {
    String[] all = new String[fields.length + 2];
    System.arraycopy(fields, 0, all, 0, fields.length);
    all[fields.length] = "tap";
    all[fields.length + 1] = "tap " + System.nanoTime();
    return caller.post(path, List.of(fields).contains("tap") ? fields : all);
  }

  Answer invoices(int seat, String referral, String amount, String on) {
    return sent(
        caller(seat),
        referral + "/closings",
        "amount",
        amount,
        "currency",
        "EUR",
        "invoiced-on",
        on);
  }

  List<Received> receivedIn(int seat) {
    return house.database().read(context -> Referrals.receivedIn(context, evening.member(seat)));
  }

  ReferralMails mails() {
    return new ReferralMails(
        house.database(),
        new roundtable.group.Letters(
            new roundtable.notices.Outbox(house.clock()),
            new roundtable.web.SiteAddress("https://table.example", 0)),
        house.clock());
  }

  String email(int seat) {
    long member = evening.member(seat).id();
    return house
        .database()
        .<String>read(
            context -> requireNonNull(Groups.addresses(context, List.of(member)).get(member)));
  }

  /** Subject and body of all mails to the member in a seat, oldest first. */
  List<String> mailsTo(int seat) {
    return house
        .database()
        .read(
            context ->
                context
                    .fetch(
                        "select subject, body from notice where to_email = ? order by id",
                        email(seat))
                    .map(row -> row.get(0, String.class) + "\n" + row.get(1, String.class)));
  }

  static String text(Answer answer) {
    return answer.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
