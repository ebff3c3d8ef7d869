package roundtable.group;

import static roundtable.database.tables.Invitation.INVITATION;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;
import static roundtable.database.tables.Person.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.web.Token;

/** Invitations written, found by their secret, withdrawn, used up. */
final class Invitations {
  static final Duration LIFE = Duration.ofDays(14);

  private Invitations() {}

  /** An invitation for one address. Its secret is in the mail alone. */
  static Token forOne(DSLContext tx, Membership by, String email, Instant now) {
    withdraw(tx, INVITATION.GROUP_ID.eq(by.groupId()).and(INVITATION.EMAIL.eq(email)), now);
    Token token = Token.fresh();
    insert(tx, by, token, email, now);
    return token;
  }

  /** A new link for many; the one before it ends. */
  static void forMany(DSLContext tx, Membership by, Instant now) {
    withdraw(tx, INVITATION.GROUP_ID.eq(by.groupId()).and(INVITATION.EMAIL.isNull()), now);
    insert(tx, by, Token.fresh(), null, now);
  }

  private static void insert(
      DSLContext tx, Membership by, Token token, @Nullable String email, Instant now) {
    tx.insertInto(INVITATION)
        .set(INVITATION.GROUP_ID, by.groupId())
        .set(INVITATION.TOKEN_HASH, token.hash())
        .set(INVITATION.SECRET, email == null ? token.secret() : null)
        .set(INVITATION.EMAIL, email)
        .set(INVITATION.INVITED_BY, by.personId())
        .set(INVITATION.INVITED_AT, now)
        .set(INVITATION.ENDS_AT, now.plus(LIFE))
        .execute();
  }

  /** The door for whoever holds the secret. */
  static Optional<Invitation> withSecret(DSLContext context, String secret, Instant now) {
    return fetch(context, INVITATION.TOKEN_HASH.eq(Token.hash(secret)), now).stream().findFirst();
  }

  /** Those of a group that still work; its officers' business. */
  static List<Invitation> open(DSLContext context, Membership officer, Instant now) {
    return fetch(context, INVITATION.GROUP_ID.eq(officer.groupId()), now);
  }

  /** How many addresses a group has written to; withdrawn or not, the mail was sent. */
  static int mailedSince(DSLContext context, Membership officer, Instant since) {
    return context.fetchCount(
        INVITATION,
        INVITATION.GROUP_ID.eq(officer.groupId()),
        INVITATION.EMAIL.isNotNull(),
        INVITATION.INVITED_AT.gt(since));
  }

  static boolean withdraw(DSLContext tx, Membership officer, long id, Instant now) {
    return withdraw(tx, INVITATION.ID.eq(id).and(INVITATION.GROUP_ID.eq(officer.groupId())), now)
        == 1;
  }

  /** False when somebody was quicker: an invitation for one seats one. */
  static boolean useUp(DSLContext tx, Invitation invitation, Instant now) {
    return tx.update(INVITATION)
            .set(INVITATION.ACCEPTED_AT, now)
            .where(INVITATION.ID.eq(invitation.id()))
            .and(INVITATION.ACCEPTED_AT.isNull())
            .and(INVITATION.WITHDRAWN_AT.isNull())
            .execute()
        == 1;
  }

  /** Whoever a group wrote to or seated before; they need not be asked twice. */
  static boolean hasSeat(DSLContext context, Membership officer, String email) {
    return Persons.withEmail(context, email)
        .flatMap((Person person) -> Groups.memberOf(context, person, officer.groupId()))
        .isPresent();
  }

  private static int withdraw(DSLContext tx, Condition which, Instant now) {
    return tx.update(INVITATION)
        .set(INVITATION.WITHDRAWN_AT, now)
        .where(which)
        .and(INVITATION.WITHDRAWN_AT.isNull())
        .and(INVITATION.ACCEPTED_AT.isNull())
        .execute();
  }

  private static List<Invitation> fetch(DSLContext context, Condition which, Instant now) {
    return context
        .select(INVITATION.asterisk())
        .select(NETWORKING_GROUP.NAME, PERSON.NAME)
        .from(INVITATION)
        .join(NETWORKING_GROUP)
        .on(NETWORKING_GROUP.ID.eq(INVITATION.GROUP_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(INVITATION.INVITED_BY))
        .where(which)
        .and(INVITATION.WITHDRAWN_AT.isNull())
        .and(INVITATION.ACCEPTED_AT.isNull())
        .and(INVITATION.ENDS_AT.gt(now))
        .orderBy(INVITATION.ID)
        .fetch(Invitations::invitation);
  }

  private static Invitation invitation(Record row) {
    return new Invitation(
        row.get(INVITATION.ID),
        row.get(INVITATION.GROUP_ID),
        row.get(NETWORKING_GROUP.NAME),
        row.get(PERSON.NAME),
        row.get(INVITATION.EMAIL),
        row.get(INVITATION.SECRET),
        row.get(INVITATION.INVITED_AT),
        row.get(INVITATION.ENDS_AT));
  }
}
