package roundtable.matching;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of many lists, searchable by business. One look-up answers for all lists at once.
 *
 * <p>Any number of threads may ask at the same time as long as none puts, removes, confirms or
 * rejects; the caller guards that with a lock of its own.
 */
public final class MatchIndex {
  private final NameTable names = new NameTable();
  private final Rows rows = new Rows();
  private final Lessons lessons = new Lessons();
  private final AtomicReference<@Nullable Asking> spare = new AtomicReference<>(asking());

  /** Adds a row, or replaces it if the list has that row already. Time linear in the name. */
  public void put(int list, long row, Business business) {
    remove(list, row);
    tie(rows.add(list, row), Names.spellings(business.name()));
  }

  private void tie(int place, List<NormalName> spellings) {
    for (NormalName spelling : spellings) {
      rows.tie(place, names.add(spelling));
    }
  }

  /** Forgets a row; false if there was none. What was confirmed or rejected of it is kept. */
  public boolean remove(int list, long row) {
    int place = rows.find(list, row);
    if (place < 0) {
      return false;
    }
    rows.remove(place, names::release);
    return true;
  }

  /** The number of rows in all lists. */
  public int size() {
    return rows.live();
  }

  /**
   * The rows that may be the business, best first: at most {@code most} of each list, none below
   * the threshold of {@link Sureness#ASK}. Some ten microseconds in a list of thousands, hardly
   * more in a million rows.
   */
  public List<Match> ask(Business asked, int most) {
    return ask(asked, most, list -> true);
  }

  /** The same for one list alone. */
  public List<Match> askList(int list, Business asked, int most) {
    return ask(asked, most, other -> other == list);
  }

  private List<Match> ask(Business asked, int most, IntPredicate lists) {
    Asking spared = spare.getAndSet(null);
    Asking asking = spared == null ? asking() : spared;
    List<NormalName> spellings = Names.spellings(asked.name());
    Answer answer = new Answer(rows, lists, most);
    answer.heed(lessons.about(spellings));
    List<Match> matches = answer.of(spellings, asking);
    spare.set(asking);
    return matches;
  }

  private Asking asking() {
    return new Asking(names, Weights.SHIPPED);
  }

  /**
   * Remembers the owner's word that the row is the business asked for: asked again it is certain,
   * and the asked name counts as one more name of the row until the row is put anew.
   */
  public void confirm(int list, long row, Business asked) {
    List<NormalName> spellings = Names.spellings(asked.name());
    lessons.same(list, row, spellings);
    int place = rows.find(list, row);
    if (place >= 0) {
      tie(place, spellings);
    }
  }

  /** Remembers the owner's word that the row is not the business asked for: it stays away. */
  public void reject(int list, long row, Business asked) {
    lessons.different(list, row, Names.spellings(asked.name()));
  }

  /** The memory the index takes, in bytes, without what was confirmed and rejected. */
  public long bytes() {
    return names.bytes() + rows.bytes();
  }
}
