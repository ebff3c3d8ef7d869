package roundtable.demo;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.group.Office;
import roundtable.group.Offices;
import roundtable.group.Profession;

/**
 * Founds invented groups.
 *
 * @param joined when each took the seat
 */
record Founding(DSLContext tx, Function<Cast.Player, Instant> joined) {
  /** Its members in the order of the players, the first of whom leads it. */
  List<Membership> of(Group wanted, List<Cast.Player> players) {
    Cast.Player first = players.getFirst();
    Person founder = met(first);
    long group = Groups.found(tx, founder, wanted, joined.apply(first));
    List<Membership> members = players.stream().map(player -> join(group, player)).toList();
    give(Office.FACILITATOR, members.getFirst(), founder, first);
    return members;
  }

  void give(Office office, Membership to, Person by, Cast.Player since) {
    Offices.give(tx, office, to.id(), by, joined.apply(since));
  }

  Person met(Cast.Player player) {
    return Persons.met(tx, player.email(), player.name(), joined.apply(player));
  }

  private Membership join(long group, Cast.Player player) {
    Person person = met(player);
    Profession profession = new Profession(player.profession(), player.business());
    Groups.join(tx, person, group, profession, joined.apply(player));
    return Groups.memberOf(tx, person, group).orElseThrow();
  }
}
