package roundtable.access;

import static roundtable.database.tables.Operator.OPERATOR;
import static roundtable.database.tables.SetUpLink.SET_UP_LINK;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.web.Token;

/** The one-time address printed while nobody runs this server yet. */
public final class SetUpLinks {
  private SetUpLinks() {}

  /** A new address; an earlier one that nobody used ends. Empty once there is an operator. */
  public static Optional<String> print(DSLContext tx, Instant now) {
    if (tx.fetchExists(OPERATOR)) {
      return Optional.empty();
    }
    Token token = Token.fresh();
    tx.deleteFrom(SET_UP_LINK).where(SET_UP_LINK.USED_AT.isNull()).execute();
    tx.insertInto(SET_UP_LINK)
        .set(SET_UP_LINK.TOKEN_HASH, token.hash())
        .set(SET_UP_LINK.PRINTED_AT, now)
        .execute();
    return Optional.of("/set-up/" + token.secret());
  }

  static boolean works(DSLContext context, String secret) {
    return context.fetchExists(
        SET_UP_LINK,
        SET_UP_LINK.TOKEN_HASH.eq(Token.hash(secret)).and(SET_UP_LINK.USED_AT.isNull()));
  }

  /** Whoever uses the address first runs the server. */
  static boolean use(DSLContext tx, String secret, Instant now) {
    return tx.update(SET_UP_LINK)
            .set(SET_UP_LINK.USED_AT, now)
            .where(SET_UP_LINK.TOKEN_HASH.eq(Token.hash(secret)))
            .and(SET_UP_LINK.USED_AT.isNull())
            .execute()
        == 1;
  }

  /** Makes someone the one who runs this server. */
  public static void appoint(DSLContext tx, Person person, Instant now) {
    tx.insertInto(OPERATOR)
        .set(OPERATOR.PERSON_ID, person.id())
        .set(OPERATOR.SINCE_AT, now)
        .execute();
  }
}
