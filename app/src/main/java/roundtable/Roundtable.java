package roundtable;

import io.javalin.router.Endpoint;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import roundtable.access.Doors;
import roundtable.access.Gate;
import roundtable.access.LostRights;
import roundtable.access.MePages;
import roundtable.access.OwnData;
import roundtable.access.OwnSignIns;
import roundtable.access.Sessions;
import roundtable.access.SetUpPages;
import roundtable.access.SignInPages;
import roundtable.client.ClientImporting;
import roundtable.client.ListRemoval;
import roundtable.client.OwnClients;
import roundtable.client.OwnerChanges;
import roundtable.client.Uploads;
import roundtable.client.Watchers;
import roundtable.client.web.ClientPages;
import roundtable.client.web.ImportPages;
import roundtable.client.web.ListPages;
import roundtable.database.Database;
import roundtable.demo.Belongings;
import roundtable.demo.Demo;
import roundtable.demo.DemoPages;
import roundtable.group.FoundingPages;
import roundtable.group.GroupDoor;
import roundtable.group.GuestPages;
import roundtable.group.HomePages;
import roundtable.group.HomeSlot;
import roundtable.group.InvitationPages;
import roundtable.group.Inviting;
import roundtable.group.JoiningPages;
import roundtable.group.Leaving;
import roundtable.group.LeavingPages;
import roundtable.group.Letters;
import roundtable.group.MemberPages;
import roundtable.group.OfficePages;
import roundtable.group.OwnMemberships;
import roundtable.group.ProgrammeChoice;
import roundtable.group.SettingPages;
import roundtable.group.StartPages;
import roundtable.introduction.AfterTheRound;
import roundtable.introduction.IntroductionDesk;
import roundtable.introduction.IntroductionMails;
import roundtable.introduction.IntroductionPages;
import roundtable.introduction.LeavingThanksPages;
import roundtable.introduction.LeftOpen;
import roundtable.introduction.OwnHands;
import roundtable.introduction.RoundMails;
import roundtable.introduction.SeatFollowUpPages;
import roundtable.live.LiveTopics;
import roundtable.meeting.Admission;
import roundtable.meeting.ForgottenMeetings;
import roundtable.meeting.Joining;
import roundtable.meeting.OwnSeats;
import roundtable.meeting.Programme;
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
import roundtable.overlap.OwnAnswers;
import roundtable.overlap.SaidAloud;
import roundtable.overlap.UsesPages;
import roundtable.preparation.OwnSheets;
import roundtable.preparation.PreparationLinks;
import roundtable.preparation.PreparationPages;
import roundtable.preparation.PreparedSheets;
import roundtable.preparation.ReminderPages;
import roundtable.preparation.Reminders;
import roundtable.preparation.Reminding;
import roundtable.referral.AfterIntroduction;
import roundtable.referral.OwnReferrals;
import roundtable.referral.ReferralMails;
import roundtable.referral.ReferralPages;
import roundtable.takeout.TakeOutPages;
import roundtable.web.Assets;
import roundtable.web.Cookies;
import roundtable.web.Html;
import roundtable.web.Menu;
import roundtable.web.Pages;
import roundtable.web.SiteAddress;
import roundtable.web.WebServer;
import roundtable.worth.OwnWorth;
import roundtable.worth.WorthPages;

/**
 * The whole house, put together by hand in reading order: what each part needs is what its
 * constructor takes.
 */
public final class Roundtable implements AutoCloseable {
  /** The ways through a group's pages; each is a feature's own address. */
  private static final Menu MENU =
      new Menu(
          List.of(
              new Menu.Entry("home", "Home", ""),
              new Menu.Entry("meetings", "Meetings", "/meetings"),
              new Menu.Entry("clients", "My list", "/clients"),
              new Menu.Entry("introductions", "Follow up", "/introductions"),
              new Menu.Entry("referrals", "Referrals", "/referrals"),
              new Menu.Entry("worth", "Worth", "/worth"),
              new Menu.Entry("members", "Members", "/members")));

  /** What other features show on a group's home. */
  private static final List<HomeSlot> HOME =
      List.of(
          new HomeSlot("/next-meeting", "Next meeting", true),
          new HomeSlot("/referrals/waiting", "Your referrals", false),
          new HomeSlot("/worth", "Is it worth your time?", false));

  /** What is to be settled before somebody leaves. */
  private static final List<HomeSlot> LEAVING =
      List.of(new HomeSlot("/leaving/thanks", "Whom to thank", false));

  /** What each feature keeps about a person, in the order of the file they take away. */
  private static final List<OwnData> OWN_DATA =
      List.of(
          new OwnSignIns(),
          new OwnMemberships(),
          new OwnClients(),
          new OwnSheets(),
          new OwnSeats(),
          new OwnAnswers(),
          new OwnHands(),
          new OwnReferrals(),
          new OwnWorth());

  private static final List<ProgrammeChoice> PROGRAMMES =
      Programme.all().stream()
          .map(one -> new ProgrammeChoice(one.key(), one.name(), one.ask()))
          .toList();

  private final Database database;
  private final LiveTopics live;
  private final RunningMeetings running;
  private final Presence presence;
  private final ForgottenMeetings forgotten;
  private final Postman postman;
  private final IntroductionMails introductionMails;
  private final ReferralMails referralMails;
  private final Reminding reminding;
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
    Html html = new Html(assets, MENU);
    Cookies cookies = new Cookies(settings.behindHttps());
    SiteAddress site = new SiteAddress(settings.address(), settings.port());
    Outbox outbox = new Outbox(clock);
    Carrier carrier = Carrier.to(settings.mail(), settings.address());
    postman = new Postman(database, outbox, carrier).start();

    Sessions sessions = new Sessions(database, clock);
    LostRights lostRights = new LostRights(live);
    Doors doors = new Doors(database, sessions, lostRights, cookies);
    Gate gate = new Gate(sessions, cookies);

    GroupDoor door = new GroupDoor(database);
    Inviting inviting = new Inviting(outbox, site, clock);

    lists = new Watchers();
    Uploads uploads = new Uploads(settings.data().resolve("uploads"));
    ListRemoval listRemoval = new ListRemoval(lists, uploads);
    List<Leaving.WhenLeaving> removals = List.of(listRemoval, Answering::forget);
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
    AfterTheRound afterTheRound = new AfterTheRound(new RoundMails(letters));
    introductionMails = new IntroductionMails(database, letters, clock).start();
    referralMails = new ReferralMails(database, letters, clock).start();
    IntroductionDesk introductions =
        new IntroductionDesk(database, html, clock, new AfterIntroduction());
    running =
        new RunningMeetings(
            database,
            clock,
            List.of(new Admission(), afterTheRound, new SaidAloud(indexes)),
            broadcast);
    presence = new Presence(running, live, clock);
    forgotten = new ForgottenMeetings(database, clock, running).start();
    Seats seats = new Seats(database, cookies, clock);
    Joining joining = new Joining(database, clock, running, seats);
    Streams streams = new Streams(live, running, broadcast, clock);
    PreparationLinks links = new PreparationLinks(clock);
    Reminders reminders = new Reminders(database, outbox, links, site, clock);
    reminding = new Reminding(reminders).start();

    Demo demo = new Demo(database, clock, running, new Belongings(database, ownerChanges));
    Pages demoPages = withDemo ? new DemoPages(demo, doors, joining) : routes -> {};

    List<Pages> pages =
        List.of(
            assets,
            demoPages,
            new OutboxPages(database, outbox, html, carrier),
            new SignInPages(database, doors, outbox, html, clock),
            new SetUpPages(database, doors, html, clock),
            new MePages(database, sessions, doors, html),
            new TakeOutPages(database, OWN_DATA, html),
            new StartPages(database, html),
            new FoundingPages(database, html, clock, PROGRAMMES),
            new HomePages(door, html, HOME),
            new MemberPages(door, html),
            new OfficePages(door, lostRights, clock),
            new SettingPages(door, html, clock, PROGRAMMES, views::forget),
            new InvitationPages(door, inviting, html, site),
            new JoiningPages(database, inviting, html),
            new LeavingPages(
                door, new LeavingPages.Parting(leaving, lostRights, LEAVING), html, clock),
            new GuestPages(database, door, html, clock),
            new ClientPages(database, ownerChanges, html),
            new ListPages(database, ownerChanges),
            new ImportPages(database, importing, html),
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
    forgotten.close();
    presence.close();
    live.closeAll();
    server.close();
    introductionMails.close();
    referralMails.close();
    reminding.close();
    postman.close();
    database.close();
  }
}
