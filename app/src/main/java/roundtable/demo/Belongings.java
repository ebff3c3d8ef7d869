package roundtable.demo;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import roundtable.access.Person;
import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.client.Details;
import roundtable.client.Kind;
import roundtable.client.OwnerChanges;
import roundtable.client.Tie;
import roundtable.database.Database;
import roundtable.group.Membership;
import roundtable.imports.Place;
import roundtable.imports.Reach;
import roundtable.preparation.PreparedSheets;

/**
 * Gives the cast what they have: each a private list. Written through the owners' own doors, as if
 * typed.
 */
public final class Belongings {
  private final Database database;
  private final OwnerChanges changes;

  public Belongings(Database database, OwnerChanges changes) {
    this.database = database;
    this.changes = changes;
  }

  void giveLists(List<Membership> members) {
    each(members, this::giveList);
  }

  void giveSheets(DemoGroup group) {
    database.change(
        tx ->
            each(
                group.members(),
                (member, player) ->
                    PreparedSheets.write(tx, member.id(), group.meeting(), Cast.sheetOf(player))));
  }

  private static void each(List<Membership> members, BiConsumer<Membership, Cast.Player> give) {
    for (Cast.Player player : Cast.players()) {
      members.stream()
          .filter(member -> member.name().equals(player.name()))
          .forEach(member -> give.accept(member, player));
    }
  }

  private void giveList(Membership member, Cast.Player player) {
    Person owner = new Person(member.personId(), player.email(), player.name());
    ClientList list =
        database
            .read(context -> ClientLists.ownedBy(context, owner, member.groupId()))
            .orElseThrow();
    Cast.listOf(player).forEach(known -> changes.add(list, client(known)));
  }

  private static Client client(Cast.Known known) {
    Details details =
        new Details(
            known.name(),
            new roundtable.imports.Person(known.person(), ""),
            new Reach("", "", known.website()),
            new Place("", known.city()),
            null);
    return new Client(0, details, kind(known.standing().kind()), tie(known.standing().tie()));
  }

  private static Kind kind(String words) {
    return words.equals("former client") ? Kind.FORMER : Kind.valueOf(constant(words));
  }

  private static Tie tie(String words) {
    return Tie.valueOf(constant(words));
  }

  private static String constant(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
