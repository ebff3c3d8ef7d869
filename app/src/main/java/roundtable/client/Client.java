package roundtable.client;

import roundtable.imports.Person;
import roundtable.imports.Place;
import roundtable.imports.Reach;

/** One row of a private list. */
public record Client(long id, Details details, Kind kind, Tie tie) {
  /** A row to add, of which nothing but the name is known. */
  public static Client named(String name, Kind kind) {
    Details details =
        new Details(name, new Person("", ""), new Reach("", "", ""), new Place("", ""), null);
    return new Client(0, details, kind, kind.usual());
  }

  public String name() {
    return details.name();
  }
}
