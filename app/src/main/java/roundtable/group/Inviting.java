package roundtable.group;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.notices.Outbox;
import roundtable.web.SiteAddress;
import roundtable.web.Token;

/** Invitations and their answers, each with the mail it calls for. */
public final class Inviting {
  /** More than any group is large: the rest would be somebody else's mail. */
  static final int MOST_A_DAY = 200;

  private final Outbox outbox;
  private final SiteAddress site;
  private final InstantSource clock;

  public Inviting(Outbox outbox, SiteAddress site, InstantSource clock) {
    this.outbox = outbox;
    this.site = site;
    this.clock = clock;
  }

  List<Invitation> open(DSLContext context, Insider officer) {
    return Invitations.open(context, officer.membership(), clock.instant());
  }

  /** Whether so many more would be more than a group may write to in a day. */
  boolean tooMany(DSLContext context, Insider officer, int more) {
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    return Invitations.mailedSince(context, officer.membership(), yesterday) + more > MOST_A_DAY;
  }

  /** Invites each address that holds no seat yet, and says which. */
  List<String> mail(DSLContext tx, Insider officer, List<String> addresses) {
    List<String> written = new ArrayList<>();
    for (String email : addresses) {
      if (!Invitations.hasSeat(tx, officer.membership(), email)) {
        Token token = Invitations.forOne(tx, officer.membership(), email, clock.instant());
        String link = site.link("/invitations/" + token.secret());
        outbox.put(tx, GroupMails.invitation(email, officer, link));
        written.add(email);
      }
    }
    return written;
  }

  boolean renewLink(DSLContext tx, Insider officer) {
    Invitations.forMany(tx, officer.membership(), clock.instant());
    return true;
  }

  boolean withdraw(DSLContext tx, Insider officer, long id) {
    return Invitations.withdraw(tx, officer.membership(), id, clock.instant());
  }

  Optional<Invitation> withSecret(DSLContext context, String secret) {
    return Invitations.withSecret(context, secret, clock.instant());
  }

  /** Takes the seat of an invitation for one, or asks for one by the link for many. */
  Answer accept(DSLContext tx, Person person, Invitation invitation, Profession profession) {
    Instant now = clock.instant();
    if (Groups.memberOf(tx, person, invitation.groupId()).isPresent()) {
      return Answer.SEATED;
    }
    if (!invitation.forMany()) {
      if (!invitation.seats(person.email()) || !Invitations.useUp(tx, invitation, now)) {
        return Answer.NOT_YOURS;
      }
      Groups.join(tx, person, invitation.groupId(), profession, now);
      return Answer.SEATED;
    }
    if (SeatRequests.ask(tx, person, invitation.groupId(), profession, now)) {
      tellOfficers(tx, person, invitation);
    }
    return Answer.ASKED;
  }

  /** What became of an answer to an invitation. */
  enum Answer {
    SEATED,
    ASKED,
    NOT_YOURS
  }

  private void tellOfficers(DSLContext tx, Person person, Invitation invitation) {
    String link = site.link("/groups/" + invitation.groupId() + "/invitations");
    for (String email : Offices.addresses(tx, invitation)) {
      outbox.put(tx, GroupMails.asks(email, person.name(), invitation, link));
    }
  }

  boolean seat(DSLContext tx, Insider officer, long requestId) {
    Instant now = clock.instant();
    Optional<SeatRequest> request =
        SeatRequests.answer(tx, officer.membership(), requestId, true, now);
    request.ifPresent(
        asked -> {
          Groups.join(tx, asked, now);
          String link = site.link(officer.path(""));
          String email = Persons.emailBehindDoor(tx, asked.personId());
          outbox.put(tx, GroupMails.seated(email, officer, link));
        });
    return request.isPresent();
  }

  boolean refuse(DSLContext tx, Insider officer, long requestId) {
    Optional<SeatRequest> request =
        SeatRequests.answer(tx, officer.membership(), requestId, false, clock.instant());
    request.ifPresent(
        asked ->
            outbox.put(
                tx,
                GroupMails.refused(
                    Persons.emailBehindDoor(tx, asked.personId()), officer.group())));
    return request.isPresent();
  }
}
