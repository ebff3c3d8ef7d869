package roundtable.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.imports.Tally;

/** Sorts the rows of a batch: new, there already, or there with blanks that this one fills. */
final class Batch {
  private final Map<String, List<Client>> known = new HashMap<>();
  private final Map<Long, Client> filled;
  private final List<Client> fresh = new ArrayList<>();
  private Tally tally = Tally.NOTHING;

  /**
   * @param known the list's rows by what they are recognised by
   * @param filled rows of the list that this file has filled so far, by number; added to
   */
  Batch(Map<String, List<Client>> known, Map<Long, Client> filled) {
    known.forEach((same, rows) -> this.known.put(same, new ArrayList<>(rows)));
    this.filled = filled;
  }

  void take(Client wanted) {
    List<Client> rows =
        known.computeIfAbsent(Folded.same(wanted.details()), none -> new ArrayList<>());
    for (int i = 0; i < rows.size(); i++) {
      Client row = filled.getOrDefault(rows.get(i).id(), rows.get(i));
      if (!row.details().contradicts(wanted.details())) {
        rows.set(i, fill(row, wanted));
        return;
      }
    }
    rows.add(wanted);
    fresh.add(wanted);
    tally = tally.plus(new Tally(1, 0, 0));
  }

  List<Client> fresh() {
    return fresh;
  }

  Tally tally() {
    return tally;
  }

  private Client fill(Client row, Client wanted) {
    Details details = row.details().filledFrom(wanted.details());
    if (details.equals(row.details())) {
      tally = tally.plus(new Tally(0, 0, 1));
      return row;
    }
    Client better = new Client(row.id(), details, row.kind(), row.tie());
    if (row.id() == 0) {
      fresh.set(fresh.indexOf(row), better);
      tally = tally.plus(new Tally(0, 0, 1));
    } else {
      filled.put(row.id(), better);
      tally = tally.plus(new Tally(0, 1, 0));
    }
    return better;
  }
}
