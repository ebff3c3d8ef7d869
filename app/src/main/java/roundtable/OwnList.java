package roundtable;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.client.Client;
import roundtable.client.ClientLists;
import roundtable.client.Filter;
import roundtable.client.Kind;
import roundtable.group.Membership;
import roundtable.preparation.Suggestions;

/** Lets a member take companies from their own list while they write their own sheet. */
final class OwnList implements Suggestions {
  @Override
  public List<Suggestion> recentClients(DSLContext context, Membership owner, int most) {
    return suggested(ClientLists.newest(context, owner, new Filter("", Kind.CLIENT, 1), most));
  }

  @Override
  public List<Suggestion> like(DSLContext context, Membership owner, String typed, int most) {
    return suggested(ClientLists.newest(context, owner, new Filter(typed, null, 1), most));
  }

  @Override
  public Optional<Suggestion> row(DSLContext context, Membership owner, long client) {
    return ClientLists.client(context, owner, client).map(OwnList::suggestion);
  }

  private static List<Suggestion> suggested(List<Client> clients) {
    return clients.stream().map(OwnList::suggestion).toList();
  }

  private static Suggestion suggestion(Client client) {
    return new Suggestion(client.id(), client.name(), client.kind().words() + " on your list");
  }
}
