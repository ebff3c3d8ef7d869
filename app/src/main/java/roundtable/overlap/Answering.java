package roundtable.overlap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.ClientLists;
import roundtable.client.Kind;
import roundtable.client.OwnerChanges;
import roundtable.database.Database;
import roundtable.group.Groups;
import roundtable.group.Membership;

/** Remembers what an owner answers, both ways, and takes it back. */
public final class Answering {
  private final Database database;
  private final ListIndexes indexes;
  private final OwnerChanges changes;
  private final InstantSource clock;

  public Answering(
      Database database, ListIndexes indexes, OwnerChanges changes, InstantSource clock) {
    this.database = database;
    this.indexes = indexes;
    this.changes = changes;
    this.clock = clock;
  }

  void about(Asked asked, long client, Answer answer) {
    record(asked, client, answer);
  }

  /** About a name that is on no row: yes puts it on the list. */
  void aboutUnlisted(Asked asked, Answer answer) {
    if (answer == Answer.SAME) {
      list(asked).ifPresent(list -> add(list, asked));
    } else {
      record(asked, null, answer);
    }
  }

  /** What stood there before, on a paused list say, was not added and never goes by an undo. */
  private void add(ClientList list, Asked asked) {
    Client wanted = Client.named(asked.company(), Kind.CONTACT);
    OwnerChanges.Added added = changes.add(list, wanted);
    if (added.isNew() || !addedOver(asked, added.client())) {
      record(asked, added.client().id(), added.isNew() ? Answer.ADDED : Answer.SAME);
    }
  }

  /** Whether the first of two taps has put it there. */
  private boolean addedOver(Asked asked, Client there) {
    return database
        .read(context -> Overlaps.over(context, asked))
        .filter(given -> given.answer() == Answer.ADDED)
        .filter(given -> Objects.equals(given.client(), there.id()))
        .isPresent();
  }

  /** Takes back what was said over this card; what it had put on the list goes again. */
  void takeBack(Asked asked) {
    Given given = database.read(context -> Overlaps.over(context, asked)).orElse(null);
    if (given != null) {
      database.change(tx -> Overlaps.takeBack(tx, asked, clock.instant()));
      Long client = given.client();
      if (given.answer() == Answer.ADDED && client != null) {
        list(asked).ifPresent(list -> changes.remove(list, client));
      }
      indexes.unlearn(asked.group(), asked.membership());
    }
  }

  /** Takes back an answer of this member, from the log; false when there is no such answer. */
  boolean takeBack(Membership owner, long answer) {
    if (database.read(context -> Overlaps.with(context, owner.id(), answer)).isEmpty()) {
      return false;
    }
    database.change(tx -> Overlaps.takeBack(tx, owner.id(), answer, clock.instant()));
    indexes.unlearn(owner.groupId(), owner.id());
    return true;
  }

  /** When somebody leaves the group, what is kept for their list goes too. */
  public static void forget(DSLContext tx, Membership who, Instant now) {
    Overlaps.forget(tx, who.id());
  }

  private void record(Asked asked, @Nullable Long client, Answer answer) {
    Given before = database.read(context -> Overlaps.over(context, asked)).orElse(null);
    database.change(tx -> Overlaps.answer(tx, asked, client, answer, clock.instant()));
    if (before == null) {
      Given.About about =
          new Given.About(
              asked.membership(), asked.meeting(), asked.mention().number(), asked.company());
      indexes.heard(asked.group(), new Given(0, about, client, answer, clock.instant()));
    } else {
      indexes.unlearn(asked.group(), asked.membership());
    }
  }

  private Optional<ClientList> list(Asked asked) {
    return database.read(
        context ->
            Groups.presentBehindDoor(context, asked.membership())
                .flatMap(owner -> ClientLists.ownedBy(context, owner, asked.group())));
  }
}
