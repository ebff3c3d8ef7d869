package roundtable.testing;

import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Far from Greenwich: when it is evening there, the next day is hours old here. */
public final class Auckland {
  private static final ZoneId HERE = ZoneId.of("Pacific/Auckland");

  private Auckland() {}

  /** All groups move there, and it is evening in Greenwich. What day it is here. */
  public static LocalDate today(House house) {
    house
        .database()
        .change(
            tx ->
                tx.update(NETWORKING_GROUP)
                    .set(NETWORKING_GROUP.TIME_ZONE, HERE.getId())
                    .execute());
    LocalTime now = LocalTime.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    house.clock().pass(Duration.between(now, LocalTime.of(22, 0)));
    return LocalDate.ofInstant(house.clock().instant(), HERE);
  }
}
