package roundtable;

import io.javalin.router.Endpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import roundtable.access.AddressPages;
import roundtable.access.Doors;
import roundtable.access.Gate;
import roundtable.access.LostRights;
import roundtable.access.MePages;
import roundtable.access.Sessions;
import roundtable.access.SetUpPages;
import roundtable.access.SignInPages;
import roundtable.client.ClientImporting;
import roundtable.client.ListRemoval;
import roundtable.client.OwnerChanges;
import roundtable.client.Uploads;
import roundtable.client.Watchers;
import roundtable.client.web.ClientPages;
import roundtable.database.Database;
import roundtable.demo.Belongings;
import roundtable.demo.Demo;
import roundtable.demo.DemoPages;
import roundtable.group.FoundingPages;
import roundtable.group.GroupDoor;
import roundtable.group.GuestPages;
import roundtable.group.HomePages;
import roundtable.group.InvitationPages;
import roundtable.group.Inviting;
import roundtable.group.JoiningPages;
import roundtable.group.Leaving;
import roundtable.group.LeavingPages;
import roundtable.group.Letters;
import roundtable.group.MemberPages;
import roundtable.group.OfficePages;
import roundtable.group.SettingPages;
import roundtable.group.StartPages;
import roundtable.introduction.AfterTheRound;
import roundtable.introduction.IntroductionDesk;
import roundtable.introduction.IntroductionMails;
import roundtable.introduction.IntroductionPages;
import roundtable.introduction.LeavingThanksPages;
import roundtable.introduction.LeftOpen;
import roundtable.introduction.RoundMails;
import roundtable.introduction.SeatFollowUpPages;
import roundtable.live.LiveTopics;
import roundtable.meeting.Admission;
import roundtable.meeting.ForgottenMeetings;
import roundtable.meeting.Joining;
import roundtable.meeting.RunningMeetings;
import roundtable.meeting.Seats;
import roundtable.meeting.planning.PlanningPages;
import roundtable.meeting.web.DeskPages;
import roundtable.meeting.web.JoinPages;
import roundtable.meeting.web.MeetingBroadcast;
import roundtable.meeting.web.MeetingViews;
import roundtable.meeting.web.Presence;
import roundtable.meeting.web.ProjectorPages;
import roundtable.meeting.web.SeatPages;
import roundtable.meeting.web.Streams;
import roundtable.notices.Carrier;
import roundtable.notices.Outbox;
import roundtable.notices.OutboxPages;
import roundtable.notices.Postman;
import roundtable.overlap.Answering;
import roundtable.overlap.ListIndexes;
import roundtable.overlap.Lookup;
import roundtable.overlap.OverlapPages;
import roundtable.overlap.SaidAloud;
import roundtable.overlap.UsesPages;
import roundtable.preparation.PreparationLinks;
import roundtable.preparation.PreparationPages;
import roundtable.preparation.PreparedSheets;
import roundtable.preparation.ReminderPages;
import roundtable.preparation.Reminders;
import roundtable.referral.AfterIntroduction;
import roundtable.referral.ReferralMails;
import roundtable.referral.ReferralPages;
import roundtable.takeout.TakeOutPages;
import roundtable.web.Assets;
import roundtable.web.Cookies;
import roundtable.web.Html;
import roundtable.web.Pages;
import roundtable.web.SiteAddress;
import roundtable.web.WebServer;
import roundtable.worth.WorthPages;

/**
 * The whole house, put together by hand in reading order: what each part needs is what its
 * constructor takes.
 */
public final class Roundtable implements AutoCloseable {
  private final Database database;
  private final LiveTopics live;
  private final RunningMeetings running;
  private final Postman postman;
  private final Chores chores;
  private final WebServer server;
  private final Watchers lists;

  public Roundtable(Settings settings, InstantSource clock) {
    this(settings, clock, false);
  }

  /** With the invented group, and the addresses that let one browser be several of its members. */
  public static Roundtable withDemo(Settings settings, InstantSource clock) {
    return new Roundtable(settings, clock, true);
  }

  private Roundtable(Settings settings, InstantSource clock, boolean withDemo) {
    database = Database.open(settings.database(), settings.data());
    live = new LiveTopics(clock);
    Assets assets = new Assets();
    Html html = new Html(assets, Slots.MENU);
    Cookies cookies = new Cookies(settings.behindHttps());
    SiteAddress site = new SiteAddress(settings.address(), settings.port());
    Outbox outbox = new Outbox(clock);
    Carrier carrier = Carrier.to(settings.mail(), settings.address());
    postman = new Postman(database, outbox, carrier).start();

    Sessions sessions = new Sessions(database, clock);
    LostRights lostRights = new LostRights(live);
    Doors doors = new Doors(database, sessions, lostRights, cookies);
    Gate gate = new Gate(sessions, cookies, carrier);

    GroupDoor door = new GroupDoor(database);
    Inviting inviting = new Inviting(outbox, site, clock);

    lists = new Watchers();
    Uploads uploads = new Uploads(settings.data().resolve("uploads"));
    List<Leaving.WhenLeaving> removals =
        List.of(new ListRemoval(lists, uploads), Answering::forget);
    OwnerChanges ownerChanges = new OwnerChanges(database, clock, lists, removals);
    ClientImporting importing = new ClientImporting(database, clock, lists, uploads);
    importing.afterRestart();

    Leaving leaving =
        new Leaving(Stream.concat(removals.stream(), Stream.of(new LeftOpen())).toList(), outbox);

    MeetingViews views = new MeetingViews(database, html, site.link(""));
    MeetingBroadcast broadcast = new MeetingBroadcast(views, live);
    ListIndexes indexes = new ListIndexes(database, clock);
    lists.add(indexes);
    Lookup lookup = new Lookup(database, indexes, clock);
    Answering answering = new Answering(database, indexes, ownerChanges, clock);
    Letters letters = new Letters(outbox, site);
    IntroductionMails introductionMails = new IntroductionMails(database, letters, clock);
    ReferralMails referralMails = new ReferralMails(database, letters, clock);
    IntroductionDesk introductions =
        new IntroductionDesk(database, html, clock, new AfterIntroduction());
    running =
        new RunningMeetings(
            database,
            clock,
            List.of(
                new Admission(),
                new AfterTheRound(new RoundMails(letters)),
                new SaidAloud(indexes)),
            broadcast);
    Presence presence = new Presence(running, live, clock);
    ForgottenMeetings forgotten = new ForgottenMeetings(database, clock, running);
    Seats seats = new Seats(database, cookies, clock);
    Joining joining = new Joining(database, clock, running, seats);
    Streams streams = new Streams(live, running, broadcast, clock);
    PreparationLinks links = new PreparationLinks(clock);
    Reminders reminders = new Reminders(database, outbox, links, site, clock);
    chores =
        new Chores()
            .every(Duration.ofSeconds(2), "presence", presence::lookAtAll)
            .every(Duration.ofSeconds(30), "introductions", introductionMails::run)
            .every(Duration.ofSeconds(30), "referrals", referralMails::tell)
            .every(Duration.ofMinutes(1), "reminders", reminders::sendDue)
            .every(Duration.ofMinutes(10), "forgotten meetings", forgotten::closeAll)
            .every(Duration.ofHours(1), "nudges", referralMails::nudge);

    Demo demo = new Demo(database, clock, running, new Belongings(database, ownerChanges));
    Pages demoPages = withDemo ? new DemoPages(demo, doors, joining) : routes -> {};
    if (withDemo) {
      demo.tonight();
    }

    List<Pages> pages =
        List.of(
            assets,
            demoPages,
            new OutboxPages(database, outbox, html, carrier),
            new SignInPages(database, doors, outbox, html, clock),
            new SetUpPages(database, doors, html, clock),
            new AddressPages(database, doors, outbox, html, clock),
            new MePages(database, sessions, doors, html),
            new TakeOutPages(database, Slots.OWN_DATA, html),
            new StartPages(database, html),
            new FoundingPages(database, html, clock, Slots.PROGRAMMES),
            new HomePages(door, html, Slots.HOME),
            new MemberPages(door, html),
            new OfficePages(door, lostRights, clock),
            new SettingPages(door, html, clock, Slots.PROGRAMMES, views::forget),
            new InvitationPages(door, inviting, html, site),
            new JoiningPages(database, inviting, html),
            new LeavingPages(
                door, new LeavingPages.Parting(leaving, lostRights, Slots.LEAVING), html, clock),
            new GuestPages(database, door, html, clock),
            new ClientPages(database, ownerChanges, importing, html),
            new JoinPages(database, joining, links, streams, html),
            new ProjectorPages(database, running, views, streams, html),
            new DeskPages(database, running, views, streams, html),
            new SeatPages(
                database,
                new SeatPages.Phones(seats, running, views, streams),
                html,
                new PreparedSheets()),
            new PlanningPages(
                database, running, clock, html, new PlanningPages.Telling(outbox, site)),
            new PreparationPages(database, new OwnList(), links, clock, html),
            new ReminderPages(database, reminders),
            new OverlapPages(
                seats, running, lookup, answering, new OverlapPages.Phone(html, clock)),
            new UsesPages(database, answering, html, clock),
            new IntroductionPages(database, running, introductions),
            new LeavingThanksPages(database, introductions, html),
            new SeatFollowUpPages(database, seats, running, introductions),
            new ReferralPages(database, clock, html),
            new WorthPages(database, clock, html));
    server =
        new WebServer(new WebServer.Address("0.0.0.0", settings.port()), html, gate, pages).start();
  }

  public int port() {
    return server.port();
  }

  public Database database() {
    return database;
  }

  /** For the index that follows the private lists. */
  public Watchers lists() {
    return lists;
  }

  public RunningMeetings running() {
    return running;
  }

  public List<Endpoint> routes() {
    return server.routes();
  }

  @Override
  public void close() {
    chores.close();
    live.closeAll();
    server.close();
    postman.close();
    database.close();
  }
}
