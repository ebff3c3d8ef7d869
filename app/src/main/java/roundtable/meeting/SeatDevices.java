package roundtable.meeting;

import static roundtable.database.tables.SeatDevice.SEAT_DEVICE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import roundtable.web.Token;

/** Which device sits where. A seat is bound to a secret in the device, never to a typed name. */
final class SeatDevices {
  /** Before the facilitator has let a knocking device in, it holds no seat. */
  static final int AT_THE_DOOR = 0;

  /** A meeting and the drink after it. */
  static final Duration LIFE = Duration.ofHours(18);

  private SeatDevices() {}

  /**
   * A device of a meeting.
   *
   * @param membership whose own device it is known to be, as it came by the personal link or was
   *     signed in; null for everyone else's
   * @param byLink it came by the personal link
   * @param session the session of its browser, with which it ends; null when nobody was signed in
   */
  record Device(
      long meeting,
      int seat,
      @Nullable Long membership,
      boolean byLink,
      String knock,
      @Nullable Long session) {}

  static void bind(DSLContext tx, Token token, Device device, Instant now) {
    tx.insertInto(SEAT_DEVICE)
        .set(SEAT_DEVICE.TOKEN_HASH, token.hash())
        .set(SEAT_DEVICE.MEETING_ID, device.meeting())
        .set(SEAT_DEVICE.SEAT, device.seat())
        .set(SEAT_DEVICE.KNOCK, device.knock())
        .set(SEAT_DEVICE.MEMBERSHIP_ID, device.membership())
        .set(SEAT_DEVICE.BY_LINK, device.byLink())
        .set(SEAT_DEVICE.SESSION_ID, device.session())
        .set(SEAT_DEVICE.BOUND_AT, now)
        .execute();
  }

  /** What a cookie may do ends here as well as in the browser. */
  static Optional<Device> with(DSLContext context, String secret, Instant now) {
    return context
        .selectFrom(SEAT_DEVICE)
        .where(SEAT_DEVICE.TOKEN_HASH.eq(Token.hash(secret)))
        .and(SEAT_DEVICE.ENDED_AT.isNull())
        .and(SEAT_DEVICE.BOUND_AT.gt(now.minus(LIFE)))
        .fetchOptional(SeatDevices::device);
  }

  /** Whoever knocked sits down. */
  static void seat(DSLContext tx, long meeting, String knock, int seat) {
    tx.update(SEAT_DEVICE)
        .set(SEAT_DEVICE.SEAT, seat)
        .where(SEAT_DEVICE.MEETING_ID.eq(meeting))
        .and(SEAT_DEVICE.KNOCK.eq(knock))
        .execute();
  }

  static void end(DSLContext tx, long meeting, int seat, Instant now) {
    tx.update(SEAT_DEVICE)
        .set(SEAT_DEVICE.ENDED_AT, now)
        .where(SEAT_DEVICE.MEETING_ID.eq(meeting))
        .and(SEAT_DEVICE.SEAT.eq(seat))
        .and(SEAT_DEVICE.ENDED_AT.isNull())
        .execute();
  }

  private static Device device(Record row) {
    return new Device(
        row.get(SEAT_DEVICE.MEETING_ID),
        row.get(SEAT_DEVICE.SEAT),
        row.get(SEAT_DEVICE.MEMBERSHIP_ID),
        row.get(SEAT_DEVICE.BY_LINK),
        row.get(SEAT_DEVICE.KNOCK),
        row.get(SEAT_DEVICE.SESSION_ID));
  }
}
