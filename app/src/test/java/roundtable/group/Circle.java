package roundtable.group;

import java.time.Instant;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.testing.Caller;
import roundtable.testing.House;

/** A house with a group: Ada is its facilitator, Bruno a member; Eve leads another group. */
final class Circle implements AutoCloseable {
  private final House house;
  private final Caller ada;
  private final Caller bruno;
  private final Caller eve;
  private final long group;
  private final long adasSeat;
  private final long brunosSeat;

  Circle() {
    this(House.open());
  }

  Circle(House house) {
    this.house = house;
    ada = house.signedIn("ada@example.org", "Ada Brandt");
    bruno = house.signedIn("bruno@example.org", "Bruno Keller");
    eve = house.signedIn("eve@example.org", "Eve Stone");
    group = found("Tuesday Table", "ada@example.org");
    adasSeat = seat("ada@example.org", "tax adviser", true);
    brunosSeat = seat("bruno@example.org", "roofer", false);
    long other = found("Other Table", "eve@example.org");
    house.database().<Long>write(tx -> join(tx, "eve@example.org", other, "florist", true));
  }

  House house() {
    return house;
  }

  Caller ada() {
    return ada;
  }

  Caller bruno() {
    return bruno;
  }

  Caller eve() {
    return eve;
  }

  String path(String below) {
    return "/groups/" + group + below;
  }

  String adasSeat(String below) {
    return path("/members/" + adasSeat + below);
  }

  String brunosSeat(String below) {
    return path("/members/" + brunosSeat + below);
  }

  private long found(String name, String email) {
    Setting setting = new Setting(Cadence.TWICE_A_MONTH, "five-minute", 90, 300);
    Group wanted = new Group(-1, name, "group", "DE", "Europe/Berlin", setting);
    return house.database().write(tx -> Groups.found(tx, person(tx, email), wanted, now()));
  }

  private long seat(String email, String profession, boolean facilitator) {
    return house.database().write(tx -> join(tx, email, group, profession, facilitator));
  }

  private long join(
      DSLContext tx, String email, long groupId, String profession, boolean facilitator) {
    Person person = person(tx, email);
    Profession what = new Profession(profession, person.name() + " Ltd");
    long seat = Groups.join(tx, person, groupId, what, now());
    if (facilitator) {
      Offices.give(tx, Office.FACILITATOR, seat, person, now());
    }
    return seat;
  }

  private static Person person(DSLContext tx, String email) {
    return Persons.withEmail(tx, email).orElseThrow();
  }

  private Instant now() {
    return house.clock().instant();
  }

  @Override
  public void close() {
    house.close();
  }
}
