package roundtable.preparation;

import static roundtable.database.tables.Reminder.REMINDER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Speakers;
import roundtable.meeting.planning.When;
import roundtable.notices.Outbox;
import roundtable.web.SiteAddress;

/** Reminds members whose sheet is not ready, once for each occasion. */
public final class Reminders {
  private final Database database;
  private final Outbox outbox;
  private final PreparationLinks links;
  private final SiteAddress site;
  private final InstantSource clock;

  public Reminders(
      Database database,
      Outbox outbox,
      PreparationLinks links,
      SiteAddress site,
      InstantSource clock) {
    this.database = database;
    this.outbox = outbox;
    this.links = links;
    this.site = site;
    this.clock = clock;
  }

  /** What is to be sent: for which meeting, what for, and by whom when by hand. */
  private record Errand(Meeting meeting, Group group, Occasion occasion, @Nullable Long by) {}

  /** Sends what the clock says is due. */
  public int sendDue() {
    Instant now = clock.instant();
    List<Errand> errands =
        database.read(
            context ->
                Meetings.beginning(context, now, now.plus(Occasion.FIRST)).stream()
                    .filter(meeting -> !meeting.turns().programme().blanketAsk())
                    .flatMap(meeting -> due(context, meeting, now).stream())
                    .filter(errand -> !late(context, errand).isEmpty())
                    .toList());
    return errands.stream().mapToInt(this::send).sum();
  }

  private static List<Errand> due(DSLContext context, Meeting meeting, Instant now) {
    Group group = Groups.behindDoor(context, meeting.groupId());
    return Occasion.due(When.of(meeting, group), now).stream()
        .map(occasion -> new Errand(meeting, group, occasion, null))
        .toList();
  }

  /**
   * An officer reminds whoever is not ready.
   *
   * @return how many were written to
   */
  int sendByHand(Meetings.Open open) {
    Meeting meeting = open.meeting();
    Group group = database.read(context -> Groups.group(context, open.me()));
    return send(new Errand(meeting, group, Occasion.BY_HAND, open.me().personId()));
  }

  private int send(Errand errand) {
    return database.write(
        tx -> {
          List<Membership> late = late(tx, errand);
          Map<Long, String> emails =
              Groups.addresses(tx, late.stream().map(Membership::id).toList());
          late.forEach(one -> remind(tx, errand, one, emails.getOrDefault(one.id(), "")));
          return late.size();
        });
  }

  private void remind(DSLContext tx, Errand errand, Membership late, String email) {
    note(tx, errand, late);
    String path = "/prepare/" + links.make(tx, late.id(), errand.meeting()).secret();
    ReminderMail mail = new ReminderMail(errand.group(), errand.meeting(), clock.instant());
    outbox.put(tx, mail.to(email, site.link(path)));
  }

  private void note(DSLContext tx, Errand errand, Membership late) {
    tx.insertInto(REMINDER)
        .set(REMINDER.MEMBERSHIP_ID, late.id())
        .set(REMINDER.MEETING_ID, errand.meeting().id())
        .set(REMINDER.OCCASION, errand.occasion().name())
        .set(REMINDER.STARTS_AT, errand.meeting().startsAt())
        .set(REMINDER.SENT_BY, errand.by())
        .set(REMINDER.SENT_AT, clock.instant())
        .onConflict(REMINDER.MEMBERSHIP_ID, REMINDER.MEETING_ID, REMINDER.OCCASION)
        .doUpdate()
        .set(REMINDER.STARTS_AT, errand.meeting().startsAt())
        .set(REMINDER.SENT_BY, errand.by())
        .set(REMINDER.SENT_AT, clock.instant())
        .execute();
  }

  /** Who speaks, whose sheet is not ready, and who has not been told so on this occasion. */
  private static List<Membership> late(DSLContext context, Errand errand) {
    Speakers speakers = Speakers.in(context, errand.meeting());
    List<Membership> members =
        Groups.membersOf(context, errand.group()).stream()
            .filter(one -> speakers.include(one.id()))
            .toList();
    Map<Long, Readiness> readiness =
        Sheets.readiness(
            context, errand.meeting().id(), members.stream().map(Membership::id).toList());
    Set<Long> told = told(context, errand);
    return members.stream()
        .filter(one -> readiness.get(one.id()) != Readiness.READY)
        .filter(one -> !told.contains(one.id()))
        .toList();
  }

  /** A meeting moved to another day is another occasion; a quarter of an hour is not. */
  private static Set<Long> told(DSLContext context, Errand errand) {
    When when = When.of(errand.meeting(), errand.group());
    return context
        .select(REMINDER.MEMBERSHIP_ID, REMINDER.STARTS_AT)
        .from(REMINDER)
        .where(REMINDER.MEETING_ID.eq(errand.meeting().id()))
        .and(REMINDER.OCCASION.eq(errand.occasion().name()))
        .fetch()
        .stream()
        .filter(row -> when.isOn(row.get(REMINDER.STARTS_AT)))
        .map(row -> row.get(REMINDER.MEMBERSHIP_ID))
        .collect(Collectors.toSet());
  }
}
