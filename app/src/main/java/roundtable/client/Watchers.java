package roundtable.client;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who follow the lists. A paused list is as if it were not there: they hear nothing of it.
 */
public final class Watchers {
  private final List<ClientListWatcher> all = new CopyOnWriteArrayList<>();

  /** For the overlap feature's index alone. */
  public void add(ClientListWatcher watcher) {
    all.add(watcher);
  }

  void added(ClientList list, Collection<Client> clients) {
    if (!clients.isEmpty()) {
      List<ListedClient> rows = clients.stream().map(client -> listed(list, client)).toList();
      tell(list, watcher -> watcher.added(rows));
    }
  }

  void changed(ClientList list, Client client) {
    tell(list, watcher -> watcher.changed(listed(list, client)));
  }

  void removed(long listId, Collection<Long> ids) {
    all.forEach(watcher -> watcher.removed(listId, ids));
  }

  private void tell(ClientList list, Consumer<ClientListWatcher> news) {
    if (!list.paused()) {
      all.forEach(news);
    }
  }

  private static ListedClient listed(ClientList list, Client client) {
    return new ListedClient(list.id(), list.owner().membership().id(), client);
  }
}
