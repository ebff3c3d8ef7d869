package roundtable.client;

import java.util.Collection;
import java.util.List;

/**
 * Is told, after the commit, how active lists have changed, so that an index can follow. Called on
 * the thread that wrote: be quick.
 */
public interface ClientListWatcher {
  /** New rows, also those of a list that is no longer paused. */
  void added(List<ListedClient> rows);

  void changed(ListedClient row);

  /** Rows that are gone, also because their list is paused or removed. */
  void removed(long listId, Collection<Long> clientIds);
}
