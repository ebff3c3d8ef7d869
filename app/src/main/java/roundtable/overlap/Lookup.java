package roundtable.overlap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import roundtable.client.Client;
import roundtable.client.ClientLists;
import roundtable.database.Database;
import roundtable.matching.Match;
import roundtable.matching.Sureness;
import roundtable.meeting.LiveMeeting;

/** Looks for a company in its owner's list, and writes down that it did. */
public final class Lookup {
  /** A round of thirty with six companies each is 180. More than this is somebody fishing. */
  static final int MOST_A_DAY = 300;

  private final Database database;
  private final ListIndexes indexes;
  private final InstantSource clock;

  public Lookup(Database database, ListIndexes indexes, InstantSource clock) {
    this.database = database;
    this.indexes = indexes;
    this.clock = clock;
  }

  Finding look(LiveMeeting live, Asked asked) {
    Instant now = clock.instant();
    Use before = database.read(context -> Overlaps.use(context, asked)).orElse(null);
    if (spent(asked, before, now)) {
      note(asked, before, new Use.Found(0, true), now);
      return new Finding.Nothing(null);
    }
    List<Match> matches = indexes.ask(live, asked);
    Given given = database.read(context -> Overlaps.over(context, asked)).orElse(null);
    Map<Long, Client> rows = rows(asked, matches, given);
    note(asked, before, new Use.Found(rows.size(), false), now);
    return finding(matches, given, rows);
  }

  /** Whether a row is among what the owner was shown for that company. */
  boolean shows(LiveMeeting live, Asked asked, long client) {
    return look(live, asked) instanceof Finding.Row row && row.client().id() == client;
  }

  private boolean spent(Asked asked, @Nullable Use before, Instant now) {
    if (before != null) {
      return before.found().overBudget();
    }
    Instant yesterday = now.minus(Duration.ofDays(1));
    int used = database.read(context -> Overlaps.usedSince(context, asked.membership(), yesterday));
    return used >= MOST_A_DAY;
  }

  private void note(Asked asked, @Nullable Use before, Use.Found found, Instant now) {
    if (before == null || !before.found().equals(found)) {
      database.change(tx -> Overlaps.used(tx, asked, found, now));
    }
  }

  /** Read from the owner's own list, whatever the index proposed. */
  private Map<Long, Client> rows(Asked asked, List<Match> matches, @Nullable Given given) {
    List<Long> numbers = new ArrayList<>(matches.stream().map(Match::row).toList());
    Long answered = given == null ? null : given.client();
    if (answered != null) {
      numbers.add(answered);
    }
    Map<Long, Client> rows = new LinkedHashMap<>();
    if (!numbers.isEmpty()) {
      database
          .read(context -> ClientLists.activeRows(context, asked.membership(), numbers))
          .forEach(row -> rows.put(row.client().id(), row.client()));
    }
    return rows;
  }

  private static Finding finding(
      List<Match> matches, @Nullable Given given, Map<Long, Client> rows) {
    Answer answered = given == null ? null : given.answer();
    Client about = given == null || given.client() == null ? null : rows.get(given.client());
    if (about != null) {
      return new Finding.Row(about, false, evidence(matches, about).orElse(""), answered);
    }
    return matches.stream()
        .filter(match -> rows.containsKey(match.row()))
        .findFirst()
        .<Finding>map(match -> row(match, rows))
        .orElseGet(() -> new Finding.Nothing(answered));
  }

  private static Finding row(Match match, Map<Long, Client> rows) {
    Client client = java.util.Objects.requireNonNull(rows.get(match.row()));
    String evidence = match.evidence().isEmpty() ? "" : match.evidence().getFirst();
    return new Finding.Row(client, match.sure() == Sureness.CERTAIN, evidence, null);
  }

  private static Optional<String> evidence(List<Match> matches, Client client) {
    return matches.stream()
        .filter(match -> match.row() == client.id())
        .flatMap(match -> match.evidence().stream())
        .findFirst();
  }
}
