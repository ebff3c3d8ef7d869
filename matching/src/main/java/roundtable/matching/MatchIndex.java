package roundtable.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of many lists, searchable by business. One look-up answers for all lists at once.
 *
 * <p>Any number of threads may ask at the same time as long as none puts, removes, confirms or
 * rejects; the caller guards that with a lock of its own.
 */
public final class MatchIndex {
  /** A phone or domain that more rows share is a switchboard's or a provider's. */
  private static final int MOST_WITH_CLUE = 60;

  private final NameTable names = new NameTable();
  private final Rows rows = new Rows();
  private final Clues clues = new Clues();
  private final Lessons lessons = new Lessons();
  private final AtomicReference<@Nullable Asking> spare = new AtomicReference<>(asking());

  /**
   * Adds a row, or replaces it if the list has that row already. Some eight microseconds; more in
   * an index where thousands of names differ in brackets alone, or thousands of rows share a phone
   * or a domain.
   */
  public void put(int list, long row, Business business) {
    remove(list, row);
    int place = rows.add(list, row);
    Names.spellings(business.name()).forEach(name -> rows.tie(place, names.add(name)));
    clues.put(place, Traits.of(business));
  }

  /** Forgets a row; false if there was none. What was confirmed or rejected of it is kept. */
  public boolean remove(int list, long row) {
    int place = rows.find(list, row);
    if (place < 0) {
      return false;
    }
    clues.remove(place);
    rows.remove(place, names::release);
    return true;
  }

  /** The number of rows in all lists. */
  public int size() {
    return rows.live();
  }

  /**
   * The rows that may be the business, best first: at most {@code most} of each list (none if it is
   * 0), none below the threshold of {@link Sureness#ASK}. Some five microseconds in a list of
   * thousands, some twenty in a million rows.
   */
  public List<Match> ask(Business asked, int most) {
    return ask(asked, new Scope(rows, null), most);
  }

  /** The same for one list alone; the other lists take no place from its rows. */
  public List<Match> askList(int list, Business asked, int most) {
    return ask(asked, new Scope(rows, list), most);
  }

  private List<Match> ask(Business asked, Scope scope, int most) {
    Asking spared = spare.getAndSet(null);
    Asking asking = spared == null ? asking() : spared;
    List<NormalName> spellings = Names.spellings(asked.name());
    Traits traits = Traits.of(asked);
    Answer.Question question = new Answer.Question(spellings, traits, scope, most);
    Answer answer = new Answer(question, rows, clues);
    answer.heed(lessons.about(spellings));
    List<Match> matches = answer.of(asking, withClue(question));
    spare.set(asking);
    return matches;
  }

  private List<Integer> withClue(Answer.Question question) {
    if (question.traits().isEmpty() && clues.isEmpty()) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    IntPredicate take = row -> question.scope().holdsRow(row) && found.add(row);
    clues.find(question.traits(), MOST_WITH_CLUE, take);
    question.spellings().forEach(name -> clues.findCalled(name, MOST_WITH_CLUE, take));
    return found;
  }

  private Asking asking() {
    return new Asking(names, Weights.SHIPPED);
  }

  /**
   * Remembers the owner's word that the row is the business asked for: asked again it is certain,
   * and the asked name counts as one more name of the row until the row is put anew. Of a blank
   * name nothing is remembered.
   */
  public void confirm(int list, long row, Business asked) {
    List<NormalName> spellings = Names.spellings(asked.name());
    lessons.same(list, row, spellings);
    int place = rows.find(list, row);
    if (place >= 0) {
      spellings.stream().filter(NormalName::isConfirmed).forEach(name -> tie(place, name));
    }
  }

  private void tie(int place, NormalName confirmed) {
    int known = names.find(confirmed);
    if (known < 0 || !rows.has(place, known)) {
      rows.tieConfirmed(place, names.add(confirmed));
    }
  }

  /**
   * Remembers the owner's word that the row is not the business asked for: it stays away. If it was
   * confirmed before, the asked name is no longer one of the row's.
   */
  public void reject(int list, long row, Business asked) {
    List<NormalName> spellings = Names.spellings(asked.name());
    lessons.different(list, row, spellings);
    int place = rows.find(list, row);
    if (place >= 0) {
      Set<String> unwanted = spellings.stream().map(NormalName::joined).collect(Collectors.toSet());
      rows.untieConfirmed(
          place, name -> unwanted.contains(names.name(name).joined()), names::release);
    }
  }

  /**
   * Writes a snapshot of all rows and of what was confirmed and rejected, some 225 bytes a name.
   * The stream is flushed and left open. Others may ask meanwhile, but not change.
   */
  public void writeTo(OutputStream out) throws IOException {
    Snapshot.write(out, this::pass);
  }

  /**
   * The index of a snapshot, which ends the stream; it answers as the one that was written. About a
   * twentieth of the time that building takes.
   *
   * @throws IOException with a sentence for a person if the snapshot is damaged, of another version
   *     or none at all
   */
  public static MatchIndex readFrom(InputStream in) throws IOException {
    MatchIndex index = new MatchIndex();
    Snapshot.read(in, index::pass);
    index.lessons.recall();
    return index;
  }

  private void pass(Tape tape) throws IOException {
    names.pass(tape);
    rows.pass(tape);
    clues.pass(tape);
    lessons.pass(tape);
  }

  /** The memory the index takes, in bytes, without what was confirmed and rejected. */
  public long bytes() {
    return names.bytes() + rows.bytes() + clues.bytes();
  }
}
