package roundtable.worth;

import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.group.Tenure;

/** All of one person's groups, here and elsewhere, with what that person said of prices. */
record MyGroups(MyPrices prices, List<MyGroup> all) {
  static MyGroups of(DSLContext context, Person me) {
    List<Tenure> here = Tenure.of(context, me);
    List<OtherGroup> elsewhere = OtherGroups.of(context, me);
    PriceRows prices = PriceRows.of(context, me);
    List<MyGroup> seats =
        here.stream()
            .map(one -> MyGroup.of(one, prices.of(GroupKey.seat(one.membership().id()))))
            .toList();
    ZoneId zone = zone(seats);
    Stream<MyGroup> others =
        elsewhere.stream().map(one -> MyGroup.of(one, prices.of(GroupKey.other(one.id())), zone));
    return new MyGroups(prices.prices(), Stream.concat(seats.stream(), others).toList());
  }

  /** Where I am, as far as a group tells. */
  ZoneId zone() {
    return zone(all);
  }

  private static ZoneId zone(List<MyGroup> groups) {
    return groups.isEmpty() ? ZoneOffset.UTC : groups.getFirst().zone();
  }

  /** The door to one of mine; anybody else's is as missing as none. */
  MyGroup door(String key) {
    return GroupKey.of(key).flatMap(this::find).orElseThrow(NotFoundResponse::new);
  }

  private Optional<MyGroup> find(GroupKey key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
