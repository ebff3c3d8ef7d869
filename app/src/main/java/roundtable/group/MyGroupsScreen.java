package roundtable.group;

import java.util.List;
import java.util.Map;
import roundtable.access.Person;

/**
 * One person's groups.
 *
 * @param waiting the names of groups in which they asked for a seat
 */
public record MyGroupsScreen(
    Person me, Map<Long, String> groups, List<String> waiting, boolean operator) {
  public boolean mayFound() {
    return operator || !groups.isEmpty();
  }
}
