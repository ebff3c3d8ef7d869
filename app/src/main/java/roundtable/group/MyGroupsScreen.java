package roundtable.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import roundtable.access.Person;

/**
 * One person's groups.
 *
 * @param guestOf groups whose seat they gave up and where they are welcome still
 * @param waiting the names of groups in which they asked for a seat
 */
public record MyGroupsScreen(
    Person me,
    Map<Long, String> groups,
    Map<Long, String> guestOf,
    List<String> waiting,
    boolean operator) {
  /** The group to go to without asking which: there is one, and nothing else to be told. */
  Optional<Long> only() {
    return groups.size() == 1 && waiting.isEmpty()
        ? groups.keySet().stream().findFirst()
        : Optional.empty();
  }

  public boolean mayFound() {
    return operator || !groups.isEmpty();
  }
}
