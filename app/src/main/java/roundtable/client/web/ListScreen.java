package roundtable.client.web;

import java.util.List;
import roundtable.client.Client;
import roundtable.client.ClientList;
import roundtable.client.Filter;
import roundtable.web.Form;

/**
 * One page of the list.
 *
 * @param form what was typed to add a row, with what is wrong with it
 */
public record ListScreen(ClientList list, Filter filter, Found found, Counts counts, Form form) {
  /** The rows of this page. */
  public record Found(List<Client> rows, int of) {}

  /** How many there are without any filter. */
  public record Counts(int all) {}

  public String home() {
    return Doors.home(list);
  }

  public String imports() {
    return Doors.imports(list);
  }

  public String whole() {
    return list.owner().path("/client-list");
  }

  public boolean empty() {
    return counts.all() == 0;
  }

  public String size() {
    return counts.all() == 1 ? "1 company." : "%,d companies.".formatted(counts.all());
  }

  /** "51 to 100 of 1,284, by name". */
  public String caption() {
    if (found.of() == 0) {
      return "Nothing on your list fits.";
    }
    int first = (filter.page() - 1) * Filter.PAGE + 1;
    return "%,d to %,d of %,d, by name"
        .formatted(first, first + found.rows().size() - 1, found.of());
  }

  public boolean previous() {
    return filter.page() > 1;
  }

  public boolean next() {
    return filter.page() * Filter.PAGE < found.of();
  }

  /** Where a company is found: its website and town, as far as known. */
  public static String under(Client client) {
    return String.join(
        " · ",
        List.of(
                client.details().person().name(),
                client.details().reach().website(),
                client.details().place().city())
            .stream()
            .filter(text -> !text.isEmpty())
            .toList());
  }
}
