package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Finds rows that a file or a person brings a second time. */
final class SameRow {
  private SameRow() {}

  static Optional<Client> on(DSLContext context, ClientList list, Client wanted) {
    String same = Folded.same(wanted.details());
    return among(context, list.id(), List.of(same)).getOrDefault(same, List.of()).stream()
        .filter(row -> !row.details().contradicts(wanted.details()))
        .findFirst();
  }

  /** The rows of a list by what they are recognised by, for a whole batch in one statement. */
  static Map<String, List<Client>> among(DSLContext context, long listId, Collection<String> same) {
    return context
        .selectFrom(CLIENT)
        .where(CLIENT.LIST_ID.eq(listId), CLIENT.SAME_AS.in(same))
        .orderBy(CLIENT.ID)
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get(CLIENT.SAME_AS),
                Collectors.mapping(Clients::client, Collectors.toList())));
  }
}
