package roundtable.overlap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import roundtable.client.Client;
import roundtable.client.ListedClient;
import roundtable.matching.Business;
import roundtable.matching.Clue;
import roundtable.matching.Match;
import roundtable.matching.MatchIndex;

/**
 * The lists of one group, searchable. It only proposes row numbers: what is shown is read from the
 * owner's own list afterwards, so a proposal that has gone stale shows nothing.
 */
final class ListIndex {
  /** More rows of one list than this are never the same business. */
  private static final int MOST = 8;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final MatchIndex index = new MatchIndex();
  private final Map<Long, Integer> byMembership = new HashMap<>();
  private final Map<Long, Integer> byList = new HashMap<>();
  private final Map<Long, Integer> takenOut = new HashMap<>();
  private int lists;
  private volatile Instant used;

  ListIndex(Instant now) {
    used = now;
  }

  /** What the lists of some members hold, and what they have said about them. */
  record Loaded(List<ListedClient> rows, List<Given> answers) {}

  /** Takes in the lists of members that are not in yet; whoever asks meanwhile waits. */
  void cover(Collection<Long> memberships, Function<Collection<Long>, Loaded> load) {
    if (!missing(memberships).isEmpty()) {
      writing(
          () -> {
            List<Long> fresh = missing(memberships);
            if (!fresh.isEmpty()) {
              Loaded loaded = load.apply(fresh);
              loaded.rows().forEach(this::clear);
              fresh.forEach(one -> byMembership.put(one, lists++));
              loaded.rows().forEach(this::put);
              loaded.answers().forEach(this::heed);
              fresh.forEach(takenOut::remove);
            }
          });
    }
  }

  /**
   * The index cannot unlearn an answer: this member's list is taken out, and put back under a new
   * number when next asked. Nobody else's is read again.
   */
  void forget(long membership) {
    writing(
        () -> {
          Integer number = byMembership.remove(membership);
          if (number != null) {
            takenOut.put(membership, number);
          }
        });
  }

  private void clear(ListedClient row) {
    Integer number = takenOut.get(row.membershipId());
    if (number != null) {
      index.remove(number, row.client().id());
    }
  }

  private List<Long> missing(Collection<Long> memberships) {
    return reading(
        () -> memberships.stream().filter(one -> !byMembership.containsKey(one)).toList());
  }

  /** The rows of this member's list that may be the company, best first. */
  List<Match> ask(long membership, String company, Instant now) {
    used = now;
    return reading(
        () -> {
          Integer list = byMembership.get(membership);
          return list == null
              ? List.<Match>of()
              : index.askList(list, Business.named(company), MOST);
        });
  }

  boolean idleSince(Instant then) {
    return used.isBefore(then);
  }

  void added(List<ListedClient> rows) {
    List<ListedClient> covered = new ArrayList<>();
    writing(
        () -> {
          rows.stream()
              .filter(row -> byMembership.containsKey(row.membershipId()))
              .forEach(covered::add);
          covered.forEach(this::put);
        });
  }

  void removed(long list, Collection<Long> rows) {
    writing(
        () -> {
          Integer number = byList.get(list);
          if (number != null) {
            rows.forEach(row -> index.remove(number, row));
          }
        });
  }

  void heard(Given given) {
    writing(() -> heed(given));
  }

  private void heed(Given given) {
    Integer list = byMembership.get(given.about().membership());
    Long row = given.client();
    if (list != null && row != null) {
      Business asked = Business.named(given.about().asked());
      switch (given.answer()) {
        case SAME, ADDED -> index.confirm(list, row, asked);
        case DIFFERENT -> index.reject(list, row, asked);
        case NOT_SURE -> {}
      }
    }
  }

  private void put(ListedClient row) {
    Integer list = byMembership.get(row.membershipId());
    if (list != null) {
      byList.put(row.listId(), list);
      index.put(list, row.client().id(), business(row.client()));
    }
  }

  private static Business business(Client client) {
    return Business.named(client.name())
        .with(Clue.DOMAIN, client.details().reach().website())
        .with(Clue.EMAIL, client.details().reach().email())
        .with(Clue.CITY, client.details().place().city());
  }

  private <T> T reading(java.util.function.Supplier<T> work) {
    lock.readLock().lock();
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private void writing(Runnable work) {
    lock.writeLock().lock();
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
