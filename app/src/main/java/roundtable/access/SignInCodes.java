package roundtable.access;

import static roundtable.database.tables.SignInAddress.SIGN_IN_ADDRESS;
import static roundtable.database.tables.SignInCode.SIGN_IN_CODE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import roundtable.web.Token;

/** Codes mailed to an address and typed in the window that asked for them. */
final class SignInCodes {
  static final Duration LIFE = Duration.ofMinutes(10);
  static final int MOST_TRIES = 10;

  /**
   * With ten tries a code, fifty guesses an hour at one in a million each. Browsers that have
   * signed in as this person before have five of their own: whoever asks for a stranger's codes
   * shuts out other strangers alone.
   */
  private static final int MOST_AN_HOUR = 5;

  private static final int DIGITS = 6;

  private SignInCodes() {}

  /**
   * A new code; it replaces the one this window asked for before. Empty when there were too many.
   */
  static Optional<String> fresh(DSLContext tx, Window window, String email, Instant now) {
    oneAtATime(tx, email, now);
    String browser = known(tx, window.browser(), email) ? Token.hash(window.browser()) : "";
    if (askedInTheLastHour(tx, email, browser, now) >= MOST_AN_HOUR) {
      return Optional.empty();
    }
    String tab = window.tab();
    String code = Token.digits(DIGITS);
    tx.insertInto(SIGN_IN_CODE)
        .set(SIGN_IN_CODE.TAB_HASH, Token.hash(tab))
        .set(SIGN_IN_CODE.EMAIL, email)
        .set(SIGN_IN_CODE.BROWSER, browser)
        .set(SIGN_IN_CODE.CODE_HASH, hash(tab, code))
        .set(SIGN_IN_CODE.ASKED_AT, now)
        .set(SIGN_IN_CODE.TRIES, 0)
        .execute();
    return Optional.of(code);
  }

  /**
   * Who asks.
   *
   * @param tab the secret of this asking
   * @param browser the secret of the last tab that signed in here, or empty
   */
  record Window(String tab, String browser) {}

  /** Two askings at once are counted one after the other. */
  private static void oneAtATime(DSLContext tx, String email, Instant now) {
    tx.insertInto(SIGN_IN_ADDRESS)
        .set(SIGN_IN_ADDRESS.EMAIL, email)
        .set(SIGN_IN_ADDRESS.ASKED_AT, now)
        .onConflict(SIGN_IN_ADDRESS.EMAIL)
        .doUpdate()
        .set(SIGN_IN_ADDRESS.ASKED_AT, now)
        .execute();
  }

  private static boolean known(DSLContext tx, String browser, String email) {
    return tx.fetchExists(
        SIGN_IN_CODE,
        SIGN_IN_CODE
            .TAB_HASH
            .eq(Token.hash(browser))
            .and(SIGN_IN_CODE.EMAIL.eq(email))
            .and(SIGN_IN_CODE.USED_AT.isNotNull()));
  }

  private static int askedInTheLastHour(DSLContext tx, String email, String browser, Instant now) {
    return tx.fetchCount(
        SIGN_IN_CODE,
        SIGN_IN_CODE.EMAIL.eq(email),
        SIGN_IN_CODE.BROWSER.eq(browser),
        SIGN_IN_CODE.ASKED_AT.gt(now.minus(Duration.ofHours(1))));
  }

  /** The address a window waits for, as long as its code lives. */
  static Optional<String> waitingFor(DSLContext context, String tab, Instant now) {
    return live(context, tab, "", now).map(row -> row.get(SIGN_IN_CODE.EMAIL));
  }

  /** Counts the try first, in the same transaction: two taps at once are two tries. */
  static Outcome type(DSLContext tx, String tab, Typed typed, Instant now) {
    int counted =
        tx.update(SIGN_IN_CODE)
            .set(SIGN_IN_CODE.TRIES, SIGN_IN_CODE.TRIES.plus(1))
            .where(SIGN_IN_CODE.TAB_HASH.eq(Token.hash(tab)))
            .and(SIGN_IN_CODE.TRIES.lt(MOST_TRIES))
            .execute();
    Optional<Record> row = counted == 0 ? Optional.empty() : live(tx, tab, typed.key(), now);
    return row.map(found -> compare(tx, found, tab, typed, now)).orElse(new Outcome.TooLate());
  }

  /**
   * What was typed.
   *
   * @param key of the page it was typed on: a second tap there is the same tap
   */
  record Typed(String code, String key) {}

  private static Outcome compare(DSLContext tx, Record row, String tab, Typed typed, Instant now) {
    if (!row.get(SIGN_IN_CODE.CODE_HASH).equals(hash(tab, typed.code().replaceAll("\\D", "")))) {
      int left = MOST_TRIES - row.get(SIGN_IN_CODE.TRIES);
      return left > 0 ? new Outcome.Wrong(left) : new Outcome.TooLate();
    }
    tx.update(SIGN_IN_CODE)
        .set(SIGN_IN_CODE.USED_AT, now)
        .set(SIGN_IN_CODE.USED_KEY, typed.key().isEmpty() ? null : Token.hash(typed.key()))
        .where(SIGN_IN_CODE.TAB_HASH.eq(Token.hash(tab)))
        .execute();
    return new Outcome.Shown(row.get(SIGN_IN_CODE.EMAIL));
  }

  private static Optional<Record> live(DSLContext context, String tab, String key, Instant now) {
    return context
        .selectFrom(SIGN_IN_CODE)
        .where(SIGN_IN_CODE.TAB_HASH.eq(Token.hash(tab)))
        .and(SIGN_IN_CODE.USED_AT.isNull().or(SIGN_IN_CODE.USED_KEY.eq(Token.hash(key))))
        .and(SIGN_IN_CODE.ASKED_AT.gt(now.minus(LIFE)))
        .fetchOptional(row -> row);
  }

  /** With the window's secret in it, a copy of the table does not give away a million codes. */
  private static String hash(String tab, String code) {
    return Token.hash(tab + "/" + code);
  }

  /** What a typed code came to. */
  sealed interface Outcome {
    /** Whoever typed it reads that address's mail. */
    record Shown(String email) implements Outcome {}

    record Wrong(int triesLeft) implements Outcome {}

    record TooLate() implements Outcome {}
  }
}
