package roundtable.overlap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import roundtable.client.ClientListWatcher;
import roundtable.client.ClientLists;
import roundtable.client.ListedClient;
import roundtable.database.Database;
import roundtable.matching.Match;
import roundtable.meeting.LiveMeeting;

/**
 * The index of each group that meets, made when its lists are first asked, kept in step while
 * members edit, let go when the meeting closes or nobody has asked for a while.
 */
public final class ListIndexes implements ClientListWatcher {
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final Map<Long, ListIndex> byGroup = new ConcurrentHashMap<>();
  private final Database database;
  private final InstantSource clock;

  public ListIndexes(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Takes in the lists of everyone at the table, so that the first company is no slower. */
  void warm(LiveMeeting live) {
    group(live).cover(members(live), this::load);
  }

  List<Match> ask(LiveMeeting live, Asked asked) {
    Instant now = clock.instant();
    byGroup.values().removeIf(index -> index.idleSince(now.minus(IDLE)));
    ListIndex index = group(live);
    index.cover(members(live), this::load);
    return index.ask(asked.membership(), asked.company(), now);
  }

  void heard(long group, Given given) {
    ListIndex index = byGroup.get(group);
    if (index != null) {
      index.heard(given);
    }
  }

  /** The meeting is over: nobody asks for a while. */
  void forget(long group) {
    byGroup.remove(group);
  }

  /** An answer of this member was changed or taken back. */
  void unlearn(long group, long membership) {
    ListIndex index = byGroup.get(group);
    if (index != null) {
      index.forget(membership);
    }
  }

  @Override
  public void added(List<ListedClient> rows) {
    byGroup.values().forEach(index -> index.added(rows));
  }

  @Override
  public void changed(ListedClient row) {
    added(List.of(row));
  }

  @Override
  public void removed(long listId, Collection<Long> clientIds) {
    byGroup.values().forEach(index -> index.removed(listId, clientIds));
  }

  private ListIndex group(LiveMeeting live) {
    return byGroup.computeIfAbsent(live.meeting().groupId(), id -> new ListIndex(clock.instant()));
  }

  private static List<Long> members(LiveMeeting live) {
    return live.room().seats().values().stream()
        .map(seat -> seat.who().membership())
        .filter(Objects::nonNull)
        .toList();
  }

  private ListIndex.Loaded load(Collection<Long> memberships) {
    return database.read(
        context ->
            new ListIndex.Loaded(
                ClientLists.activeOf(context, memberships), Overlaps.of(context, memberships)));
  }
}
