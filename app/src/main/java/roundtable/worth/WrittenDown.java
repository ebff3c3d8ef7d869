package roundtable.worth;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Membership;

/** What a member said of prices and wrote down by hand, dated back. It stays theirs alone. */
public final class WrittenDown {
  private WrittenDown() {}

  public static void prices(DSLContext tx, Membership seat, MyPrices prices, Instant at) {
    PriceRows.state(tx, person(seat), prices, at);
  }

  public static void terms(DSLContext tx, Membership seat, SeatTerms terms, Instant at) {
    PriceRows.state(tx, person(seat), GroupKey.seat(seat.id()), terms, at);
  }

  public static void entry(
      DSLContext tx, Membership seat, Entry.Kind kind, Entry.Day day, Entry.Said said) {
    Entry entry = new Entry(0, GroupKey.seat(seat.id()), kind, day, said);
    Instant at = day.on().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    Entries.add(tx, person(seat), List.of(entry), "past " + kind + day.on(), at);
  }

  private static Person person(Membership seat) {
    return new Person(seat.personId(), "", seat.name());
  }
}
